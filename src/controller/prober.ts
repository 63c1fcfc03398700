// Asks what probes ask. Over the network with one process for a whole lab (proberScript.ts), inside of containers through
// the engine, and by curl where there is encryption to speak.

import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import type { Host } from "../engine/open.ts";
import type { Conversation } from "../engine/port.ts";
import { containerName, FABRIC } from "../state/lab.ts";
import { PROBER_SCRIPT } from "./proberScript.ts";
import { type Answer, judgeStatus, type NetworkQuestion, type Question } from "./question.ts";

export interface Prober {
  /** @param limit milliseconds; what takes longer has failed. Never rejects: what can't be asked has not passed */
  ask(question: Question, limit: number): Promise<Answer>;
  close(): void;
}

/** Characters of a command's last line. */
const LONGEST = 200;

/** @param pids host pids of the lab's sandboxes by subject, as they are now */
export function openProber(
  { engine, namespaces }: Host,
  lab: string,
  pids: () => Readonly<Record<string, number>>,
): Prober {
  let conversation: Promise<Conversation> | undefined;
  let last = 0;
  const waiting = new Map<string, (answer: Answer) => void>();

  /** Whoever waits when it ends has not passed; the next question starts another one. */
  const listen = async ({ lines }: Conversation) => {
    for await (const line of lines) {
      const [id = "", ...words] = line.split(" ");
      waiting.get(id)?.(read(words));
      waiting.delete(id);
    }
    conversation = undefined;
    for (const settle of waiting.values()) settle(failed("the prober ended"));
    waiting.clear();
  };
  const converse = async () => {
    const fabric = pids()[FABRIC];
    if (fabric === undefined) throw new Error("the fabric does not run");
    const opened = await namespaces.converse({
      network: fabric,
      tools: fabric,
      folders: ["/proc"],
      argv: ["perl", "-e", PROBER_SCRIPT],
    });
    listen(opened).catch(() => {});
    return opened;
  };
  const askNetwork = async ({ node, address, port, request }: NetworkQuestion, limit: number) => {
    conversation ??= converse();
    const { say } = await conversation.catch((error: unknown) => {
      conversation = undefined;
      throw error;
    });
    const id = String(++last);
    const line = [id, pids()[node] ?? 0, address, port, limit, encode(request)].join(" ");
    return new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
      say(line);
    });
  };
  const askEncrypted = async ({ node, url = "", headers = [] }: NetworkQuestion, limit: number) => {
    const [network = 0, fabric = 0] = [pids()[node], pids()[FABRIC]];
    const { exitCode, stdout, stderr } = await namespaces.run({
      network,
      tools: fabric,
      // As the kubelet does: whose certificate it is doesn't matter.
      argv: [
        "curl",
        "-sSk",
        "-K",
        "-",
        "-o",
        "/dev/null",
        "-w",
        "%{http_code}",
        "--max-time",
        String(limit / 1000),
      ],
      stdin: [`url = ${quote(url)}`, ...headers.map((header) => `header = ${quote(header)}`), ""].join("\n"),
    });
    return exitCode === 0 ? judgeStatus(Number(stdout)) : failed(stderr.trim());
  };
  const askInside = async (container: string, argv: readonly string[], limit: number) => {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const output = Promise.all([text(stdout), text(stderr)]);
    const signal = AbortSignal.timeout(limit);
    try {
      const status = await engine.exec(containerName(lab, container), argv, { stdout, stderr, signal });
      if (status === 0) return { passed: true, words: "" };
      stdout.end();
      stderr.end();
      const words = (await output).join("").trim().split("\n").at(-1) ?? "";
      return failed(`exit code ${status}${words === "" ? "" : `, ${words.slice(0, LONGEST)}`}`);
    } catch (error) {
      if (signal.aborted) return failed(`no answer after ${limit / 1000} s`);
      throw error;
    } finally {
      stdout.end();
      stderr.end();
    }
  };

  return {
    ask: (question, limit) => {
      const asked =
        question.kind === "exec"
          ? askInside(question.container, question.argv, limit)
          : question.kind === "https"
            ? askEncrypted(question, limit)
            : askNetwork(question, limit);
      return asked.catch((error: unknown) => failed(error instanceof Error ? error.message : String(error)));
    },
    close: () => {
      conversation?.then(
        ({ close }) => close(),
        () => {},
      );
    },
  };
}

function read([outcome, ...words]: readonly string[]): Answer {
  if (outcome === "open") return { passed: true, words: "" };
  return outcome === "status" ? judgeStatus(Number(words[0])) : failed(words.join(" "));
}

function failed(words: string): Answer {
  return { passed: false, words };
}

function encode(request: string | undefined): string {
  return request === undefined ? "-" : encodeURIComponent(request);
}

/** For curl's configuration. */
function quote(value: string): string {
  return `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
