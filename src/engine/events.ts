// What happens to containers, as the daemon tells it: a stream of JSON lines.
// Source: Docker Engine API, GET /events.

import type Docker from "dockerode";
import { failure } from "./failure.ts";
import type { ContainerEvent } from "./port.ts";

/** Docker's word for what happens, and ours. */
const WORDS: Readonly<Record<string, ContainerEvent["what"]>> = {
  start: "started",
  unpause: "started",
  die: "ended",
  pause: "paused",
  destroy: "removed",
};

interface Message {
  readonly Action: string;
  readonly Actor: { readonly Attributes: Readonly<Record<string, string>> };
}

export async function* containerEvents(
  docker: Docker,
  labels: Readonly<Record<string, string>>,
  signal: AbortSignal,
): AsyncGenerator<ContainerEvent> {
  const filters = {
    type: ["container" as const],
    event: Object.keys(WORDS),
    label: Object.entries(labels).map(([key, value]) => `${key}=${value}`),
  };
  const what = "follow the events of containers";
  let stream: NodeJS.ReadableStream;
  try {
    const options = { filters, abortSignal: signal };
    stream = (await docker.getEvents(options)).setEncoding("utf8");
  } catch (error) {
    throw failure(what, error);
  }
  try {
    yield { what: "listening", name: "", labels: {} };
    for await (const line of linesOf(stream)) {
      const event = read(JSON.parse(line) as Message);
      if (event !== undefined) yield event;
    }
  } catch (error) {
    if (!signal.aborted) throw failure(what, error);
  }
}

async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of stream) {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop() ?? "";
    yield* lines.filter((line) => line.trim() !== "");
  }
}

function read({ Action, Actor: { Attributes } }: Message): ContainerEvent | undefined {
  const what = WORDS[Action];
  if (what === undefined) return undefined;
  const { name = "", exitCode } = Attributes;
  return { what, name, labels: Attributes, ...(what === "ended" && { exitCode: Number(exitCode) }) };
}
