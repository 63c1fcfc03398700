// Commands about a whole lab: up, down, plan, validate, ls, inspect, check.

import type { Command } from "commander";
import { REPORT_FORMATS } from "../commands/view/reportFormats.ts";
import { UsageError } from "../errors.ts";
import { examples, type OnExit } from "./action.ts";
import {
  controllerOption,
  everyOption,
  labOption,
  manifestsOption,
  nameOption,
  noControllerOption,
  option,
  progressOption,
  publishOption,
  timeoutOption,
} from "./options.ts";
import { runCommand } from "./run.ts";

const GROUP = "Labs:";
const FILE = "topology file, a directory that has one, or - for standard input (default: lab.yaml here)";
const LAB = "a lab's name or a topology file (default: lab.yaml here, or the only lab that runs)";

export function addLabCommands(program: Command, onExit: OnExit): void {
  program
    .command("up")
    .helpGroup(GROUP)
    .description("make the lab match the file: create it, change it, or repair it")
    .argument("[file]", FILE)
    .addOption(manifestsOption())
    .addOption(publishOption())
    .addOption(nameOption())
    .addOption(option("--dry-run", "print the plan and touch nothing"))
    .addOption(option("--keep-on-failure", "leave what was made when something fails, to look at it"))
    .addOption(timeoutOption())
    .addOption(progressOption())
    .addOption(controllerOption())
    .addOption(noControllerOption())
    .addOption(option("--check", "prove the network afterwards, as lab check does"))
    .addOption(
      option("--watch", "stay, follow the files and the lab, and mend what happens to it").conflicts([
        "check",
        "dryRun",
        "timeout",
      ]),
    )
    .addOption(everyOption())
    .addHelpText(
      "after",
      examples([
        "lab up",
        "lab up topologies/three-nodes.lab.yaml --check",
        "lab up lab.yaml -f k8s/",
        "lab up --publish web:8080:80",
        "lab up --timeout 2m --progress json",
        "lab up lab.yaml --watch",
      ]),
    )
    .action(async (file: string | undefined, flags, command: Command) => {
      if (flags.watch !== true && command.getOptionValueSource("every") === "cli") {
        throw new UsageError("every-alone", "--every says how often --watch looks, and there is no --watch", {
          hint: "add --watch, or leave --every out",
        });
      }
      const { runUp } = await import("../commands/up.ts");
      onExit(await runCommand((context) => runUp({ ...flags, file }, context), flags.timeout));
    });

  program
    .command("down")
    .helpGroup(GROUP)
    .description("remove the lab, all of it; needs no topology file")
    .argument("[lab-or-file]", LAB)
    .addOption(labOption())
    .addOption(option("--all", "remove every lab of this Docker engine", "LAB_DOWN_ALL"))
    .addOption(timeoutOption())
    .addHelpText("after", examples(["lab down", "lab down quickstart", "lab down --all"]))
    .action(async (argument: string | undefined, flags) => {
      const { runDown } = await import("../commands/down.ts");
      onExit(await runCommand((context) => runDown({ ...flags, argument }, context), flags.timeout));
    });

  program
    .command("plan")
    .helpGroup(GROUP)
    .description("print what up would do, and do nothing")
    .argument("[file]", FILE)
    .addOption(manifestsOption())
    .addOption(publishOption())
    .addOption(nameOption())
    .addOption(option("--json", "print the plan as JSON"))
    .addOption(
      option("--script", "print a shell script that builds the lab by hand; needs no Docker").conflicts(
        "json",
      ),
    )
    .addOption(controllerOption())
    .addOption(noControllerOption())
    .addOption(option("--exit-code", "exit with 3 when there are changes"))
    .addHelpText(
      "after",
      examples(["lab plan", "lab plan --exit-code || echo drifted", "lab plan --script > build.sh"]),
    )
    .action(async (file: string | undefined, flags) => {
      const { runPlan } = await import("../commands/plan.ts");
      onExit(await runCommand((context) => runPlan({ ...flags, file }, context)));
    });

  program
    .command("validate")
    .helpGroup(GROUP)
    .description("check topology files; needs no Docker and no root")
    .argument("[files...]", "topology files, directories, or - for standard input (default: lab.yaml here)")
    .addOption(manifestsOption())
    .addOption(publishOption())
    .addOption(nameOption())
    .addOption(option("--json", "print the diagnostics as a JSON list"))
    .addHelpText(
      "after",
      examples(["lab validate", "lab validate topologies/*.lab.yaml", "lab validate -f k8s/"]),
    )
    .action(async (files: string[], flags) => {
      const { runValidate } = await import("../commands/validate.ts");
      onExit(await runCommand((context) => runValidate({ ...flags, files }, context)));
    });

  program
    .command("ls")
    .helpGroup(GROUP)
    .description("list the labs that run")
    .addOption(option("--json", "print a JSON list"))
    .addHelpText("after", examples(["lab ls"]))
    .action(async (flags) => {
      const { runLs } = await import("../commands/ls.ts");
      onExit(await runCommand((context) => runLs(flags, context)));
    });

  program
    .command("inspect")
    .helpGroup(GROUP)
    .description("show what runs, its addresses, and what has drifted")
    .argument("[lab-or-file]", LAB)
    .addOption(labOption())
    .addOption(
      option("-f, --format <format>", "how to print it", "LAB_INSPECT_FORMAT")
        .choices(["table", "json", "yaml"])
        .default("table"),
    )
    .addHelpText("after", examples(["lab inspect", "lab inspect quickstart -f json | jq .pods[].address"]))
    .action(async (argument: string | undefined, flags) => {
      const { runInspect } = await import("../commands/inspect/inspect.ts");
      onExit(await runCommand((context) => runInspect({ ...flags, argument }, context)));
    });

  program
    .command("check")
    .helpGroup(GROUP)
    .summary("prove the network model and the file's expectations")
    .description(
      `prove the network model and the file's expectations; exits with 4 when one does not hold

rules of every network:
  pod-to-pod, node-to-pod, pod-to-node   every pair, both families, no translation on the way
  pod-sees-own-address                   others see a pod by the address that it has
  mtu                                    the largest packet passes whole, and no larger one
  expect                                 what the file expects
  no-nat                                 no node's conntrack table translates pods' traffic
rules of some:
  policy                                 policies let pass what they allow, and nothing else
  encapsulation                          on the wire, packets are wrapped as the network says
  bgp                                    every session is established, every block is known
  plugins                                every CNI plugin finds what it made`,
    )
    .argument("[lab-or-file]", LAB)
    .addOption(labOption())
    .addOption(timeoutOption())
    .addOption(option("--json", "print the report as JSON"))
    .addOption(
      option(
        "--report <format>",
        "write a report for CI systems, each question a test case",
        "LAB_CHECK_REPORT",
      )
        .choices(REPORT_FORMATS)
        .conflicts("json"),
    )
    .addOption(
      option("--report-file <file>", "where that goes (default: standard output)", "LAB_CHECK_REPORT_FILE"),
    )
    .addHelpText(
      "after",
      examples([
        "lab check",
        "lab check --json | jq .rules[].failures",
        "lab check --report junit --report-file check.xml",
      ]),
    )
    .action(async (argument: string | undefined, flags) => {
      const { runCheck } = await import("../commands/check.ts");
      onExit(await runCommand((context) => runCheck({ ...flags, argument }, context), flags.timeout));
    });
}
