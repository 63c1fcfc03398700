// Commands around labs: graph, doctor, diagnose, init, schema, image build, completion.

import { Argument, type Command } from "commander";
import { examples, type OnExit } from "./action.ts";
import { labOption, nameOption, option, progressOption, timeoutOption } from "./options.ts";
import { runCommand } from "./run.ts";

const GROUP = "Tools:";

export function addToolCommands(program: Command, onExit: OnExit): void {
  program
    .command("graph")
    .helpGroup(GROUP)
    .description("draw a topology file, or a lab that runs")
    .argument(
      "[lab-or-file]",
      "a topology file or a lab's name (default: lab.yaml here, or the only lab that runs)",
    )
    .addOption(labOption())
    .addOption(nameOption())
    .addOption(
      option("-f, --format <format>", "the drawing program's language", "LAB_GRAPH_FORMAT")
        .choices(["mermaid", "dot"])
        .default("mermaid"),
    )
    .addHelpText("after", examples(["lab graph", "lab graph -f dot | dot -Tsvg > lab.svg"]))
    .action(async (argument: string | undefined, flags) => {
      const { runGraph } = await import("../commands/graph.ts");
      onExit(await runCommand((context) => runGraph({ ...flags, argument }, context)));
    });

  program
    .command("doctor")
    .helpGroup(GROUP)
    .description("show what this host can and can't do, and the remedy")
    .addOption(option("--json", "print the findings as JSON"))
    .addHelpText("after", examples(["lab doctor"]))
    .action(async (flags) => {
      const { runDoctor } = await import("../commands/doctor.ts");
      onExit(await runCommand((context) => runDoctor(flags, context)));
    });

  program
    .command("diagnose")
    .helpGroup(GROUP)
    .summary("write all that can be known of a lab into a folder")
    .description(
      "write all that can be known of a lab into a folder, LAB-TIME, and print its path: logs, addresses, routes, packet filters, " +
        "what Docker says, and how the lab differs from what it should be. It only reads, and takes a lab that is half-made or broken, too",
    )
    .argument(
      "[lab-or-file]",
      "a lab's name or a topology file (default: lab.yaml here, or the only lab that runs)",
    )
    .addOption(labOption())
    .addOption(
      option("-o, --output <directory>", "where the folder is made", "LAB_DIAGNOSE_OUTPUT").default("."),
    )
    .addHelpText("after", examples(["lab diagnose", "lab diagnose quickstart -o artifacts"]))
    .action(async (argument: string | undefined, flags) => {
      const { runDiagnose } = await import("../commands/diagnose.ts");
      onExit(await runCommand((context) => runDiagnose({ ...flags, argument }, context)));
    });

  program
    .command("init")
    .helpGroup(GROUP)
    .description("write a commented lab.yaml to start from")
    .argument("[template]", "one of lab init --list (default: quickstart)")
    .addOption(option("--list", "list the templates"))
    .addOption(option("--force", "replace a lab.yaml that is there"))
    .addHelpText("after", examples(["lab init", "lab init three-nodes"]))
    .action(async (template: string | undefined, flags) => {
      const { runInit } = await import("../commands/init.ts");
      onExit(await runCommand((context) => runInit({ ...flags, template }, context)));
    });

  program
    .command("schema")
    .helpGroup(GROUP)
    .description("print the JSON Schema of topology files, for editors")
    .addHelpText("after", examples(["lab schema > lab.schema.json"]))
    .action(async () => {
      const { runSchema } = await import("../commands/schema.ts");
      onExit(await runCommand(runSchema));
    });

  program
    .command("image")
    .helpGroup(GROUP)
    .description("look after the toolbox image")
    .addHelpText("after", examples(["lab image build"]))
    .command("build")
    .description("build the toolbox image, from the network or from the host's package archive")
    .addOption(
      option("--source <source>", "where from; auto: the network where a registry answers, else the archive")
        .choices(["auto", "network", "archive"])
        .default("auto"),
    )
    .addOption(timeoutOption())
    .addOption(progressOption())
    .addHelpText("after", examples(["lab image build", "lab image build --source archive"]))
    .action(async (flags) => {
      const { runImageBuild } = await import("../commands/imageBuild.ts");
      onExit(await runCommand((context) => runImageBuild(flags, context), flags.timeout));
    });

  program
    .command("completion")
    .helpGroup(GROUP)
    .description("print a completion script for a shell")
    .addArgument(new Argument("<shell>", "the shell").choices(["bash", "zsh", "fish"]))
    .addHelpText(
      "after",
      examples([
        "lab completion bash > /etc/bash_completion.d/lab",
        "lab completion zsh > ~/.zfunc/_lab",
        "lab completion fish > ~/.config/fish/completions/lab.fish",
      ]),
    )
    .action(async (shell: "bash" | "zsh" | "fish") => {
      const { COMPLETION_SCRIPTS } = await import("./completionScripts.ts");
      process.stdout.write(COMPLETION_SCRIPTS[shell]);
      onExit(0);
    });

  program
    .command("__complete", { hidden: true })
    .argument("[words...]")
    .action(async (words: string[]) => {
      const { complete } = await import("./completion.ts");
      onExit(
        await runCommand(async (context) => {
          context.stdout.write(await complete(program, words, context));
          return 0;
        }),
      );
    });
}
