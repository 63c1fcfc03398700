// The lab that the crash test makes and edits: with Services, a controller, an init container, a volume, a link, and a group
// that can be scaled.

const volumeMounts = [{ name: "data", mountPath: "/data" }];
const server = {
  name: "server",
  command: ["busybox", "httpd", "-f", "-p", "8080", "-h", "/data"],
  volumeMounts,
};
const prepare = { name: "prepare", command: ["sh", "-c", "echo hello > /data/index.html"], volumeMounts };

/** @param isEdited some is new then, some is gone, and some is another */
export function crashFile(name: string, network: object, isEdited: boolean) {
  const port = isEdited ? 81 : 80;
  return {
    name,
    network,
    nodes: { alpha: {}, beta: {} },
    links: [
      {
        endpoints: ["alpha:eth1", "beta:eth1"],
        addresses: ["172.16.0.1/30", "172.16.0.2/30"],
        ...(isEdited && { mtu: 1400 }),
      },
    ],
    pods: {
      web: {
        node: "beta",
        labels: { app: "web" },
        volumes: [{ name: "data", emptyDir: {} }],
        initContainers: [prepare],
        containers: [{ ...server, ...(isEdited && { env: { EDITED: "yes" } }) }],
      },
      client: { node: "alpha" },
      group: { replicas: 1 },
      ...(isEdited ? { later: { node: "beta" } } : { former: { node: "alpha" } }),
    },
    services: { web: { selector: { app: "web" }, ports: [{ port, targetPort: 8080 }] } },
    expect: [{ from: "client", to: "svc/web", port }],
  };
}
