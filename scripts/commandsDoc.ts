// docs/commands.md, made from the real help of the command line, so that it can't say anything else.

import type { Command } from "commander";
import { makeProgram } from "../src/cli/program.ts";

const INTRODUCTION = `# Commands

<!-- Written by scripts/generate-commands-doc.ts from the command line itself: change src/cli/ and run it again. -->

\`lab up\` turns a topology file into a running network, \`lab check\` proves it, \`lab down\` removes it.
Everything else looks at a lab, goes into it, or helps you to write one.

## Which file, which lab

A command that reads a topology takes a file, a directory, or \`-\` for standard input. A directory means its \`lab.yaml\`, or its
only \`*.lab.yaml\`; nothing means the current directory.

A command about a running lab finds it, in this order, by \`-l NAME\`, by the lab or file that was given, by the topology file of the
current directory, or because only one lab runs. Labs keep their own record, so \`inspect\`, \`exec\`, \`check\` and \`down\` work from any directory
and without the file.

A target inside a lab is a node (\`alpha\`), a pod (\`web-0\`) or a container of a pod (\`web-0/server\`). \`exec\` and \`shell\` in a pod
run in its sandbox, which shares the network of its containers and has the tools of the toolbox image, whatever the pod's own images hold.

## Output

Data goes to standard output, everything else to standard error, so \`lab inspect -f json | jq\` always works. Colours and the live display
need a terminal that isn't \`TERM=dumb\`; \`NO_COLOR\` turns off the colours and leaves the display. A full disk or another reason why output can't be
written stops the command with exit code 1; a reader that has seen enough, as in \`| head\`, ends it quietly.

With \`--progress json\` the events are the data: one JSON object per line on standard output, and no table.

| event | when | with |
|---|---|---|
| \`planned\` | it is known what has to be done, if anything has | \`lab\`, \`changes\` (how many) |
| \`image\` | an image is being got or built | \`image\`, \`message\` |
| \`stage-started\`, \`change-done\`, \`stage-done\` | work goes on | \`stage\`, \`changes\`; \`change\`, \`done\`; \`milliseconds\` |
| \`output\` | a command of a node's \`exec\` has written something | \`node\`, \`command\`, \`text\` |
| \`container-ended\` | a container has ended as soon as it was started; it is no failure of \`up\`, but one of \`up --check\` | \`container\`, \`exitCode\` |
| \`attachment-abandoned\` | CNI plugins failed at DEL; the interface is gone, and \`lab up\` goes on | \`attachment\` (\`web:eth0\`), \`reason\` |
| \`undo-started\`, \`undo-done\` | something failed, or the run was stopped | \`changes\`, \`reason\`; \`undone\`, \`left\` (how many), \`milliseconds\` |
| \`up\` | the lab is up | \`lab\`, \`changes\`, \`faults\` (in force, in words), \`goneFaults\` (that went with what they were about), \`ended\` (containers, as above), \`unready\` (pods that Services don't lead to), \`milliseconds\` |
| \`redefined\` | a fault was imposed or healed | \`lab\`, \`changes\`, \`faults\`, \`milliseconds\` |
| \`watching\`, \`watch-ended\` | with \`--watch\`: it begins, it ends | \`lab\`; \`reason\` (\`interrupted\`, or \`gone\`: the lab was taken down) |
| \`turn\` | with \`--watch\`: the lab was changed or mended | \`lab\`, \`cause\` (\`file\` or \`drift\`), \`reasons\` (sentences), \`changes\`, \`ended\`, \`unready\`, \`milliseconds\` |
| \`file-mended\` | with \`--watch\`: a file that was broken is right again, and nothing is to be changed | \`lab\` |
| \`check\` | with \`--check\`, after \`up\` | the report of \`lab check --json\` |
| \`error\` | the last one of a run that fails, whatever the reason | \`code\`, \`message\`, \`hint\` if there is a remedy, \`undone\`, \`left\` and \`lost\` (lists of changes: taken back; still there; removed and not brought back), \`diagnostics\` of a topology |

Every option can be set by an environment variable, named in its help; for a flag, \`0\`, \`no\`, \`false\`, \`off\` and nothing mean no.
Apart from that, empty arguments, options and variables are refused: they mostly come from a variable that should have had a value.

## Exit codes

| code | meaning |
|---|---|
| 0 | fine |
| 1 | it failed; what the run had made is undone |
| 2 | the command line or the topology is not usable; nothing was touched |
| 3 | this host lacks something (nothing was touched), or \`plan --exit-code\` found changes |
| 4 | an assertion about the network does not hold |
| 70 | a bug of flatlab |
| 124 | timeout |
| 130 | interrupted |

\`lab exec\` and \`lab shell\` exit with the code of their command.

Ctrl-C stops a run and undoes it: what the run had made goes, and what it had changed is as before, and so are wires and devices that it had removed. Containers that it had removed from a
lab that ran already do not come back by that: each is told (\`not brought back:\`), \`lab up\` with the former file makes it again, and \`lab up\` with the new one goes on. A second Ctrl-C leaves at once, without undoing:
\`lab down NAME\` removes what is left.
`;

/** The whole page. */
export function formatCommandsDoc(): string {
  const program = makeProgram(() => {});
  const sections = pages(program.commands).map(
    (command) => `## ${pathOf(command)}\n\n\`\`\`text\n${helpOf(command).trimEnd()}\n\`\`\`\n`,
  );
  return [INTRODUCTION, ...sections].join("\n");
}

/** Every command that does something itself, in the order of the help. */
function pages(commands: readonly Command[]): Command[] {
  return commands
    .filter((command) => !command.name().startsWith("__"))
    .flatMap((command) => (command.commands.length > 0 ? pages(command.commands) : [command]));
}

function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}

function helpOf(command: Command): string {
  let text = "";
  command.configureOutput({
    writeOut: (words) => {
      text += words;
    },
    getOutHelpWidth: () => 100,
    getOutHasColors: () => false,
  });
  command.outputHelp();
  return text;
}
