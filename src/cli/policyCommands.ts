// Commands about network policies: policy explain.

import type { Command } from "commander";
import { examples, type OnExit } from "./action.ts";
import { labOption, option, parsePort } from "./options.ts";
import { runCommand } from "./run.ts";

const MEMBER = "a pod, a node, or an address";

export function addPolicyCommands(program: Command, onExit: OnExit): void {
  program
    .command("policy")
    .helpGroup("Labs:")
    .description("ask about network policies")
    .addHelpText("after", examples(["lab policy explain front back --port 8080"]))
    .command("explain")
    .summary("say whether a connection is allowed, and which policies decide")
    .description(
      "say whether policies allow a connection, and which of their rules decide; " +
        "for a lab as it is recorded, or for a file, which needs no Docker. Without --port it is about a ping",
    )
    .argument("<from>", MEMBER)
    .argument("<to>", MEMBER)
    .argument(
      "[lab-or-file]",
      "a lab's name or a topology file (default: the lab of lab.yaml here, or the only lab that runs)",
    )
    .addOption(labOption())
    .addOption(option("-p, --port <port>", "port of the destination").argParser(parsePort))
    .addOption(
      option("--protocol <protocol>", "protocol of the port").choices(["tcp", "udp", "sctp"]).default("tcp"),
    )
    .addOption(option("--json", "print the answer as JSON"))
    .addHelpText(
      "after",
      examples([
        "lab policy explain front back --port 8080",
        "lab policy explain x/client 8.8.8.8 --port 53 --protocol udp",
        "lab policy explain front back policy.lab.yaml --port 8080",
      ]),
    )
    .action(async (from: string, to: string, argument: string | undefined, flags) => {
      const { runPolicyExplain } = await import("../commands/policyExplain.ts");
      onExit(await runCommand((context) => runPolicyExplain({ ...flags, from, to, argument }, context)));
    });
}
