import { describe, expect, it } from "vitest";
import { flatLab } from "../../test/support/flatLab.ts";
import type { LabDocument } from "../state/lab.ts";
import { topologyFrom } from "../topology/read.ts";
import { chooseController } from "./controllerProgram.ts";

const { topology: plain, leases } = flatLab({ alpha: ["web"] });
const { topology: served } = topologyFrom(
  {
    name: "lab",
    nodes: { alpha: {} },
    pods: { web: { labels: { app: "web" } } },
    services: { web: { selector: { app: "web" }, ports: [80] } },
  },
  { directory: "/", readText: () => undefined },
);
const recorded = (controller: LabDocument["controller"]): LabDocument => ({
  format: 3,
  topology: served,
  leases,
  commands: {},
  ...(controller && { controller }),
});

describe("whether a lab has a controller", () => {
  it("is whether there is anything to look after", () => {
    expect(chooseController(plain, undefined, undefined, {})).toBeUndefined();
    expect(chooseController(plain, undefined, true, {})).toBeUndefined();
    expect(chooseController(served, undefined, undefined, {})).toMatchObject({ env: {} });
  });

  it("is as the user said last", () => {
    expect(chooseController(served, undefined, false, {})).toBe("none");
    expect(chooseController(plain, undefined, false, {})).toBe("none");
    expect(chooseController(served, recorded("none"), undefined, {})).toBe("none");
    expect(chooseController(served, recorded("none"), true, {})).toMatchObject({ env: {} });
    const before = recorded({ argv: ["/old/node", "/old/controller.js"], env: {} });
    expect(chooseController(served, before, undefined, {})).toMatchObject({
      argv: expect.arrayContaining([process.execPath]),
    });
  });
});

it("tells a controller where the daemon is, and nothing else of the surroundings", () => {
  const env = { DOCKER_HOST: "unix:///run/other.sock", DOCKER_CERT_PATH: "", AWS_SECRET: "x" };
  expect(chooseController(served, undefined, undefined, env)).toMatchObject({
    env: { DOCKER_HOST: "unix:///run/other.sock" },
  });
});
