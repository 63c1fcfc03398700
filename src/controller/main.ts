// The program that a lab's controller runs. It prints what it does and ends with the lab, or when the Docker daemon does.

import { openHost } from "../engine/open.ts";
import { EXIT } from "../errors.ts";
import { control } from "./control.ts";
import { formatLine } from "./log.ts";

/** @param lab its name */
export async function main(lab: string): Promise<void> {
  const abort = new AbortController();
  process.on("SIGTERM", () => abort.abort()).on("SIGINT", () => abort.abort());
  const say = (line: string) => process.stdout.write(formatLine(line, new Date()));
  try {
    const host = await openHost(process.env);
    say(`looking after ${lab}`);
    await control(host, lab, say, abort.signal);
    say("ended");
  } catch (error) {
    say(`ended: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = EXIT.failed;
  }
  process.exit();
}
