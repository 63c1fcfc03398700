// Commands that lead from this machine into a lab: port-forward.

import { type Command, InvalidArgumentError } from "commander";
import { type Mapping, readMapping } from "../commands/forward/portMapping.ts";
import { examples, type OnExit } from "./action.ts";
import { labOption, option } from "./options.ts";
import { runCommand } from "./run.ts";

const LOOPBACK: readonly string[] = ["127.0.0.1"];

export function addForwardCommands(program: Command, onExit: OnExit): void {
  program
    .command("port-forward")
    .helpGroup("Inside a lab:")
    .summary("lead ports of this machine to a Service, a pod or a node")
    .description(
      "lead ports of this machine to a Service, a pod or a node, TCP alone, until Ctrl-C; what is to stay is published with lab up --publish",
    )
    .argument("<target>", "a Service, a pod or a node; svc/web, pod/web, deploy/web and node/web say which")
    .argument(
      "<port...>",
      "[PORT:]TARGETPORT: a port here, or :TARGETPORT for any that is free; the target's by number or by name",
      parseMapping,
    )
    .addOption(labOption())
    .addOption(
      option("--address <address>", "addresses of this machine, with commas between; may be repeated")
        .argParser(parseAddresses)
        .default(LOOPBACK, "127.0.0.1"),
    )
    .addHelpText(
      "after",
      examples([
        "lab port-forward web 8080:80",
        "lab port-forward pod/web-0 :http",
        "lab port-forward svc/x/web 80",
        "lab port-forward --address 127.0.0.1,::1 web 8080:80",
      ]),
    )
    .action(async (target: string, ports: Mapping[], { address: addresses, ...flags }) => {
      const { runPortForward } = await import("../commands/forward/portForward.ts");
      onExit(await runCommand((context) => runPortForward({ ...flags, addresses, target, ports }, context)));
    });
}

/** What is given replaces the default; what is given again is added. */
function parseAddresses(text: string, before: readonly string[]): readonly string[] {
  const addresses = text.split(",").map((one) => one.trim());
  return before === LOOPBACK ? addresses : [...before, ...addresses];
}

function parseMapping(text: string, before: readonly Mapping[] = []): readonly Mapping[] {
  const mapping = readMapping(text);
  if (mapping !== undefined) return [...before, mapping];
  throw new InvalidArgumentError(
    "It is not of the form 8080:80, :80, 80 or 8080:http, with ports up to 65535.",
  );
}
