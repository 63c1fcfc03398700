// Network policies on a real engine: one lab that goes from policy to policy while it runs, with the check as the judge,
// and curl as anybody would use it.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lab, labOk } from "../support/cli.ts";
import { containersOf } from "../support/docker.ts";

const NETWORKS = {
  flannel: {},
  calico: { cni: "calico" },
} as const;

interface Edit {
  readonly policies: object;
  /** Labels of the namespace `ops`. */
  readonly team?: string;
  /** Labels of the pod `stranger`. */
  readonly role?: string;
}

/** As it is written in every introduction to network policies. */
const CLASSIC = {
  "allow-frontend-to-backend": {
    podSelector: { matchLabels: { role: "backend" } },
    policyTypes: ["Ingress"],
    ingress: [{ from: [{ podSelector: { matchLabels: { role: "frontend" } } }] }],
  },
};
const DEFAULT_DENY = { "default-deny": { podSelector: {}, policyTypes: ["Ingress", "Egress"] } };

describe.each(Object.entries(NETWORKS))("%s", (name, network) => {
  const LAB = `e2e-policies-${name}`;
  let back = "";

  const file = ({ policies, team = "ops", role }: Edit) =>
    JSON.stringify({
      name: LAB,
      network,
      nodes: { alpha: {}, beta: {} },
      namespaces: { ops: { labels: { team } } },
      pods: {
        front: { node: "alpha", labels: { role: "frontend" } },
        far: { node: "beta", labels: { role: "frontend" } },
        back: {
          node: "alpha",
          labels: { role: "backend" },
          containers: [
            {
              name: "server",
              command: ["busybox", "httpd", "-f", "-p", "8080", "-h", "/etc"],
              ports: [{ name: "http", containerPort: 8080 }],
            },
          ],
        },
        stranger: { node: "alpha", ...(role !== undefined && { labels: { role } }) },
        "ops/watch": { node: "beta" },
      },
      policies,
    });
  /** Brings the lab there, proves it, and finds every container as it was. */
  const edit = async (change: Edit) => {
    const before = await containersOf(LAB);
    const input = file(change);
    await labOk(["up", "-", "--check"], { input });
    expect(await lab(["plan", "-", "--exit-code"], { input })).toMatchObject({ exitCode: 0 });
    expect(await containersOf(LAB)).toEqual(before);
  };
  /** Who of the lab gets an answer from the backend. */
  const reaching = async () => {
    const members = ["front", "far", "stranger", "ops/watch", "alpha", "beta"];
    const url = `http://${back}:8080/hostname`;
    const asked = members.map(async (from) => {
      const { exitCode } = await lab(["exec", "-l", LAB, from, "--", "curl", "-sf", "-m", "2", url]);
      return [from, exitCode] as const;
    });
    const answers = await Promise.all(asked);
    // 28: curl has waited in vain. Anything else would be no work of a policy.
    expect(answers.filter(([, code]) => code !== 0 && code !== 28)).toEqual([]);
    return answers.flatMap(([from, code]) => (code === 0 ? [from] : []));
  };

  beforeAll(async () => {
    await labOk(["up", "-", "--check"], { input: file({ policies: {} }) });
    const { stdout } = await labOk(["inspect", LAB, "-f", "json"]);
    const { pods } = JSON.parse(stdout) as { pods: { name: string; address: string }[] };
    back = pods.find((pod) => pod.name === "back")?.address ?? "";
  });
  afterAll(() => labOk(["down", LAB]));

  it("lets everybody reach everybody without a policy", async () => {
    expect(await reaching()).toEqual(["front", "far", "stranger", "ops/watch", "alpha", "beta"]);
  });

  it("lets the frontend reach the backend, as written, and says why", async () => {
    await edit({ policies: CLASSIC });
    expect(await reaching()).toEqual(["front", "far", "alpha"]);
    const { stdout } = await labOk(["policy", "explain", "-l", LAB, "stranger", "back", "--port", "8080"]);
    expect(stdout).toContain("denied: stranger");
    expect(stdout).toContain("default/allow-frontend-to-backend, ingress[0] does not match");
  });

  it("follows a pod's labels", async () => {
    await edit({ policies: CLASSIC, role: "frontend" });
    expect(await reaching()).toEqual(["front", "far", "stranger", "alpha"]);
  });

  it("denies everything with the policy that does, but a node and its own pods", async () => {
    await edit({ policies: { ...CLASSIC, ...DEFAULT_DENY } });
    expect(await reaching()).toEqual(["alpha"]);
  });

  it("opens in both directions what both ends allow", async () => {
    const out = {
      "frontend-out": {
        podSelector: { matchLabels: { role: "frontend" } },
        policyTypes: ["Egress"],
        egress: [{ to: [{ podSelector: { matchLabels: { role: "backend" } } }], ports: [{ port: "http" }] }],
      },
    };
    await edit({ policies: { ...CLASSIC, ...DEFAULT_DENY, ...out } });
    expect(await reaching()).toEqual(["front", "far", "alpha"]);
  });

  it("follows a namespace's labels", async () => {
    const policies = {
      "from-ops": {
        podSelector: { matchLabels: { role: "backend" } },
        ingress: [{ from: [{ namespaceSelector: { matchLabels: { team: "ops" } } }] }],
      },
    };
    await edit({ policies });
    expect(await reaching()).toEqual(["ops/watch", "alpha"]);
    await edit({ policies, team: "other" });
    expect(await reaching()).toEqual(["alpha"]);
  });

  it("knows blocks of addresses, and their exceptions", async () => {
    const { stdout } = await labOk(["exec", "-l", LAB, "far", "--", "hostname", "-i"]);
    const far = stdout.trim();
    const policies = {
      "from-pods": {
        podSelector: { matchLabels: { role: "backend" } },
        ingress: [{ from: [{ ipBlock: { cidr: "10.244.0.0/16", except: [`${far}/32`] } }] }],
      },
    };
    await edit({ policies });
    const seen = await reaching();
    expect(seen.filter((from) => from !== "beta")).toEqual(["front", "stranger", "ops/watch", "alpha"]);
    // A node sends from its address in the pod network where it has one: flannel gives it one, calico does not.
    expect(seen.includes("beta")).toBe(name === "flannel");
  });

  it("is open again when the last policy goes", async () => {
    await edit({ policies: {} });
    expect(await reaching()).toEqual(["front", "far", "stranger", "ops/watch", "alpha", "beta"]);
    const { stdout } = await labOk(["exec", "-l", LAB, "alpha", "--", "nft", "list", "tables"]);
    expect(stdout).not.toContain("kube-policy");
  });
});
