// What a node takes from the host and runs in itself: binds and exec lists.

import { parseBind } from "../bind.ts";
import { findShellWord, splitCommand } from "../commandLine.ts";
import type { Report } from "../faults.ts";
import type { LabFile } from "../schema.ts";
import { nodesOf } from "../subjects.ts";

export function checkBinds(file: LabFile, directory: string, report: Report): void {
  for (const [name, node] of nodesOf(file)) {
    const targets = new Set<string>();
    node.binds?.forEach((text, index) => {
      const path = ["nodes", name, "binds", index];
      const parsed = parseBind(text, directory);
      if ("fault" in parsed) {
        report("invalid-bind", path, parsed.fault);
        return;
      }
      const { container } = parsed.value;
      if (targets.has(container))
        report("duplicate-mount", path, `node "${name}" mounts two things at ${container}`);
      targets.add(container);
    });
  }
}

export function checkCommands(file: LabFile, report: Report): void {
  for (const [name, node] of nodesOf(file)) {
    node.exec?.forEach((text, index) => {
      const path = ["nodes", name, "exec", index];
      const parsed = splitCommand(text);
      if ("fault" in parsed) {
        report("invalid-command", path, `nodes.${name}.exec[${index}]: ${parsed.fault}`);
        return;
      }
      const word = findShellWord(parsed.value);
      if (word === undefined) return;
      const message = `no shell reads this command, so ${JSON.stringify(word)} is handed over as a word: write sh -c '...' if a shell is meant`;
      report("shell-syntax", path, message, { severity: "warning" });
    });
  }
}
