// Several test workers with a lab each at the same time, for as many rounds as one likes, and nothing left at the end.
// Usage: npm run soak -- [ROUNDS [WORKERS]]      50 rounds, 8 workers; alone on the machine, as root

import { takeInventory } from "../test/support/inventory.ts";
import { soak } from "../test/support/soak.ts";

const [rounds = "50", workers = "8"] = process.argv.slice(2);
const before = new Set(await takeInventory());
const startedAt = performance.now();
const { exitCode } = await soak({
  name: "soak",
  rounds: Number(rounds),
  workers: Number(workers),
  isLoud: true,
});
const left = (await takeInventory()).filter((thing) => !before.has(thing));
const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
console.log(
  `${rounds} rounds of ${workers} labs in ${seconds} s, exit code ${exitCode}, ${left.length} things left`,
);
for (const thing of left) console.log(thing);
process.exitCode = exitCode === 0 && left.length === 0 ? 0 : 1;
