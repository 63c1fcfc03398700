// The command that looks at packets: capture.

import type { Command } from "commander";
import { examples, type OnExit } from "./action.ts";
import { labOption, option, parseCount } from "./options.ts";
import { runCommand } from "./run.ts";

export function addCaptureCommands(program: Command, onExit: OnExit): void {
  program
    .command("capture")
    .helpGroup("Inside a lab:")
    .summary("show or record packets of an interface")
    .description(
      "show packets of an interface, one line each, or record them in pcap format, until Ctrl-C. tcpdump of the toolbox " +
        "captures them, whatever the target's own image holds",
    )
    .argument(
      "<target>",
      "TARGET:INTERFACE, or a node or pod for its eth0; fabric and router too; the interface any means all",
    )
    .addOption(labOption())
    .addOption(
      option("--filter <expression>", "only packets that match, as tcpdump takes it: icmp, tcp port 80"),
    )
    .addOption(
      option("-w, --write <file>", "record in pcap format; - is standard output, for example for Wireshark"),
    )
    .addOption(option("-c, --limit <packets>", "end after so many").argParser(parseCount))
    .addOption(
      option("--snap-length <bytes>", "only so much of each packet; 16000 when left out").argParser(
        parseCount,
      ),
    )
    .addHelpText(
      "after",
      examples([
        "lab capture alpha:flannel.1 --filter icmp",
        "lab capture web -c 10",
        "lab capture alpha -w alpha.pcap",
        "lab capture alpha:any -w - | wireshark -k -i -",
      ]),
    )
    .action(async (target: string, flags) => {
      const { runCapture } = await import("../commands/capture/runCapture.ts");
      onExit(await runCommand((context) => runCapture({ ...flags, target }, context)));
    });
}
