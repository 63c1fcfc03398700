// Two sites and a line between them that takes less than their own networks do. The router at its eastern end would say so
// with ICMP (RFC 1191), but its firewall lets none out: large packets vanish without a word.
//
//          172.16.1.0/30         172.16.2.0/30        172.16.3.0/30
//   client ------------- west ----------------- east ------------- server
//             1500                  1400                 1500

/** @param {number} mtu of the client's network, in bytes */
module.exports = (mtu) => ({
  name: "wan",
  nodes: {
    client: { routes: [{ to: "172.16.3.0/30", via: "172.16.1.2" }] },
    west: { routes: [{ to: "172.16.3.0/30", via: "172.16.2.2" }] },
    east: {
      routes: [{ to: "172.16.1.0/30", via: "172.16.2.1" }],
      exec: [
        "nft add table inet firewall",
        'nft "add chain inet firewall output { type filter hook output priority 0; }"',
        "nft add rule inet firewall output icmp type destination-unreachable counter drop",
      ],
    },
    server: {
      routes: [{ to: "172.16.1.0/30", via: "172.16.3.1" }],
      exec: [
        "dd if=/dev/zero of=/srv/small bs=1000 count=1",
        "dd if=/dev/zero of=/srv/large bs=1000 count=200",
        "busybox httpd -p 8080 -h /srv",
      ],
    },
  },
  links: [
    { endpoints: ["client:eth1", "west:eth1"], addresses: ["172.16.1.1/30", "172.16.1.2/30"], mtu },
    { endpoints: ["west:eth2", "east:eth2"], addresses: ["172.16.2.1/30", "172.16.2.2/30"], mtu: 1400 },
    { endpoints: ["east:eth1", "server:eth1"], addresses: ["172.16.3.1/30", "172.16.3.2/30"] },
  ],
});
