// What retries are worth: the same client with one attempt and with many, on a network that loses packets.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { setTimeout } from "node:timers/promises";
import { useLab } from "flatlab/node-test";

const QUESTIONS = 100;
const client = readFileSync(new URL("client.pl", import.meta.url), "utf8");
const server = readFileSync(new URL("server.pl", import.meta.url), "utf8");

describe("a client", () => {
  const fixture = useLab({
    name: "retry",
    nodes: { alpha: {}, beta: {} },
    pods: {
      client: { node: "alpha" },
      server: {
        node: "beta",
        containers: [
          {
            name: "server",
            command: ["perl", "-e", server, "7000"],
            readinessProbe: {
              exec: { command: ["sh", "-c", "ss -Hlun sport = 7000 | grep -q ."] },
              periodSeconds: 1,
            },
          },
        ],
      },
    },
  });

  /** @param {{ attempts: number, seconds: number }} patience */
  async function ask({ attempts, seconds }) {
    const { lab } = fixture;
    const words = [lab.pod("server").address, 7000, QUESTIONS, attempts, seconds].map(String);
    const { stdout, stderr } = await lab.pod("client").exec(["perl", "-", ...words], { stdin: client });
    assert.notEqual(stdout, "", stderr);
    return JSON.parse(stdout);
  }

  it("needs one attempt where nothing gets lost", async () => {
    assert.deepEqual(await ask({ attempts: 1, seconds: 10 }), { answered: QUESTIONS, attempts: 1 });
  });

  it("fails about as often as packets get lost, when it asks once", async () => {
    await fixture.lab.drop({ from: "client", to: "server", protocol: "udp", loss: "50%" });
    const { answered } = await ask({ attempts: 1, seconds: 2 });
    // Of 100 at 50% each, fewer than 15 or more than 85 come once in 10^12 runs.
    assert.ok(answered >= 15 && answered <= 85, `${answered} of ${QUESTIONS} were answered`);
  });

  it("has every answer within its budget, when it asks again", async () => {
    await fixture.lab.drop({ from: "client", to: "server", protocol: "udp", loss: "50%" });
    // That one of 100 is lost 45 times in a row comes once in 10^11 runs.
    const { answered, attempts } = await ask({ attempts: 45, seconds: 0.2 });
    assert.equal(answered, QUESTIONS);
    assert.ok(attempts > 1, "nothing was lost");
  });

  it("outlasts an outage", { timeout: 60_000 }, async () => {
    const { lab } = fixture;
    await lab.drop({ from: "server", to: "client" });
    // What an earlier test has left.
    await lab.pod("client").exec(["rm", "-f", "/tmp/attempt"]);
    const asking = ask({ attempts: 300, seconds: 0.1 });
    while (Number(await attempt()) < 5) await setTimeout(50);
    await lab.heal();
    const { answered, attempts } = await asking;
    assert.equal(answered, QUESTIONS);
    assert.ok(attempts >= 5, `it took ${attempts} attempts`);
  });

  /** The attempt that the client is at. */
  async function attempt() {
    return (await fixture.lab.pod("client").exec(["cat", "/tmp/attempt"])).stdout;
  }
});
