// What a sandbox is told about names, and what DNS says, while a lab changes, on a real Docker engine.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { labOk } from "../support/cli.ts";
import { inspect } from "../support/damage.ts";
import { askerOf, DNS, dnsFile, up, ZONE } from "../support/dnsLab.ts";
import { containersOf, killContainer } from "../support/docker.ts";

const LAB = "e2e-names";
const FILE = dnsFile(LAB);
const { shell, ask, dataOf } = askerOf(LAB);

beforeAll(() => up(FILE));
afterAll(() => labOk(["down", LAB]));

describe("a change", () => {
  it("of a pod's address is in its /etc/hosts and in DNS, and starts nothing again", async () => {
    const before = await containersOf(LAB);
    const pods = { ...FILE.pods, "db-1": { ...FILE.pods["db-1"], address: "10.244.2.77" } };
    await up({ ...FILE, pods });
    expect(await containersOf(LAB)).toEqual(before);
    expect(await shell("db-1", "getent hosts db-1")).toMatch(/^10\.244\.2\.77 /);
    expect(await dataOf(`db-1.db.default.${ZONE}`)).toEqual(["10.244.2.77"]);
    await up(FILE);
  });

  it("by hand is drift: our lines are mended, others stay, and a pod's containers see it", async () => {
    await shell("web-0", "echo '10.9.9.9 friend' >> /etc/hosts");
    expect(await inspect(LAB)).toMatchObject({ drift: [] });
    await shell(
      "web-0",
      "echo 'nameserver 10.9.9.9' > /etc/resolv.conf; echo '10.9.9.9 web-0' >> /etc/hosts",
    );
    const { drift } = await inspect(LAB);
    expect(drift).toHaveLength(2);
    await up(FILE);
    const files = await shell("web-0/server", "cat /etc/hosts /etc/resolv.conf");
    expect(files).toContain("10.9.9.9 friend");
    expect(files).not.toContain("10.9.9.9 web-0");
    expect(files).toContain(
      `nameserver ${DNS}\nsearch default.${ZONE} ${ZONE} cluster.local\noptions ndots:5`,
    );
    expect(await inspect(LAB)).toMatchObject({ drift: [] });
  });

  it("is also told to a sandbox that was stopped meanwhile", async () => {
    await killContainer(`${LAB}-db-1`);
    const pods = { ...FILE.pods, "db-1": { ...FILE.pods["db-1"], address: "10.244.2.78" } };
    await up({ ...FILE, pods });
    expect(await shell("db-1", "getent hosts db-1; head -n 1 /etc/resolv.conf")).toMatch(
      /^10\.244\.2\.78 .*\nnameserver 10\.96\.0\.10$/,
    );
    await up(FILE);
  });

  it("of Services reaches DNS within a second, and loses no question", async () => {
    // Every question waits for 4 s before it gives up, so one that is lost is a failure.
    const flood = `for i in $(seq 300); do getent hosts web.default.${ZONE} > /dev/null || echo lost; done; echo done`;
    const flooding = shell("client", flood);
    for (const port of [81, 82, 83]) {
      const more = { selector: { app: "web" }, ports: [{ name: `p${port}`, port, targetPort: 8080 }] };
      await up({ ...FILE, services: { ...FILE.services, more } });
      const deadline = performance.now() + 1000;
      const asked = () => ask(`_p${port}._tcp.more.default.${ZONE}`, "SRV");
      let answer = await asked();
      while (answer?.records.length === 0 && performance.now() < deadline) answer = await asked();
      expect(answer?.records).toHaveLength(1);
    }
    expect(await flooding).toBe("done");
    await up(FILE);
  });

  it("brings servers for names outside", async () => {
    const server = {
      command: ["dnsmasq", "-k", "--no-hosts", "--no-resolv", "--host-record=www.example.com,10.7.7.7"],
    };
    const pods = {
      ...FILE.pods,
      upstream: { node: "beta", address: "10.244.2.53", containers: [{ name: "server", ...server }] },
    };
    await up({ ...FILE, pods, network: { dns: { upstream: "10.244.2.53" } } });
    await expect.poll(() => shell("client", "getent hosts www.example.com")).toContain("10.7.7.7");
    expect(await dataOf(`web.default.${ZONE}`)).toEqual(["10.96.0.80"]);
    await up(FILE);
  });
});
