import { Command } from "commander";
import { expect, it } from "vitest";
import { addForwardCommands } from "./forwardCommands.ts";

/** What the option has become when the command line was read, whatever comes of the command. */
function addressesOf(...argv: readonly string[]): unknown {
  const program = new Command();
  addForwardCommands(program, () => {});
  const [command] = program.commands;
  command?.action(() => {});
  program.parse(["port-forward", ...argv, "web", "80"], { from: "user" });
  return command?.opts().address;
}

it.each([
  [[], ["127.0.0.1"]],
  [["--address", "::1"], ["::1"]],
  [
    ["--address", "127.0.0.1", "--address", "::1"],
    ["127.0.0.1", "::1"],
  ],
  [
    ["--address", "localhost,::1"],
    ["localhost", "::1"],
  ],
  [
    ["--address", "127.0.0.1,::1", "--address", "127.0.0.2"],
    ["127.0.0.1", "::1", "127.0.0.2"],
  ],
])("%j listens on %j", (argv, addresses) => {
  expect(addressesOf(...argv)).toEqual(addresses);
});
