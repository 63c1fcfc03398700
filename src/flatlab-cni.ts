// The CNI plugin flatlab-cni: the lab's own bridge attachment for any container runtime. Run by cni/flatlab-cni.

import { readFileSync } from "node:fs";
import { answer } from "./cni/plugin/main.ts";

const { exitCode, stdout } = await answer(process.env, readFileSync(0, "utf8"));
process.stdout.write(stdout);
process.exitCode = exitCode;
