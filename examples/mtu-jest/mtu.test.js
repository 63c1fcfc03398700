// A black hole for large packets, and two cures.

const { useLab } = require("flatlab/jest");

const wan = require("./wan.js");

const fixture = useLab(wan(1500));

/** Gets a file of the server with curl, as the client does. */
async function download(file) {
  const url = `http://172.16.3.2:8080/${file}`;
  const argv = ["curl", "-s", "-o", "/dev/null", "--max-time", "3", "-w", "%{size_download}", url];
  const { exitCode, stdout } = await fixture.lab.node("client").exec(argv);
  return { exitCode, bytes: Number(stdout) };
}

const TIMED_OUT = 28;

/** How many ICMP messages the firewall of the eastern router has swallowed. */
async function swallowed() {
  const { stdout } = await fixture.lab.node("east").exec(["nft", "-j", "list", "table", "inet", "firewall"]);
  const rules = JSON.parse(stdout).nftables.flatMap(({ rule }) => rule?.expr ?? []);
  return rules.find(({ counter }) => counter !== undefined).counter.packets;
}

test("what fits the line passes", async () => {
  expect(await download("small")).toEqual({ exitCode: 0, bytes: 1000 });
  await fixture.lab.expectReachable("client", "172.16.3.2", { port: 8080 });
});

test("what doesn't fit vanishes, and nobody is told", async () => {
  const before = await swallowed();
  expect(await download("large")).toEqual({ exitCode: TIMED_OUT, bytes: 0 });
  expect(await swallowed()).toBeGreaterThan(before);
});

test("a router that clamps the segment size of TCP mends it", async () => {
  const east = fixture.lab.node("east");
  const nft = (...words) => east.exec(["nft", ...words]);
  await nft("add", "table", "inet", "clamp");
  await nft("add", "chain", "inet", "clamp", "forward", "{ type filter hook forward priority 0; }");
  await nft(..."add rule inet clamp forward tcp flags syn tcp option maxseg size set rt mtu".split(" "));
  expect(await download("large")).toEqual({ exitCode: 0, bytes: 200_000 });
  await nft("delete", "table", "inet", "clamp");
  expect(await download("large")).toEqual({ exitCode: TIMED_OUT, bytes: 0 });
});

test("so does a client that knows what the line takes", async () => {
  await fixture.lab.apply(wan(1400));
  expect(await download("large")).toEqual({ exitCode: 0, bytes: 200_000 });
});
