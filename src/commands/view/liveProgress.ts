// Progress on a terminal, by listr2: one spinner at a time, for the stage (or the image) that is being worked on.
// Events arrive faster than a display can end and begin, so they are queued as steps and shown in order.

import { DefaultRenderer, Listr, ListrLogger, ProcessOutput } from "listr2";
import type { LabEvent } from "../../apply/events.ts";
import type { Paint } from "./colour.ts";
import type { ProgressView } from "./progressModes.ts";
import { eventLines, seconds, stageDone } from "./words.ts";

/** listr2 looks at stdout to decide whether there is a terminal; ours is stderr, and we have looked already. */
class TerminalRenderer extends DefaultRenderer {
  static override readonly nonTTY = true;
}

const REDRAW_MS = 100;

/** One line with a spinner, from its beginning to its end. */
interface Step {
  readonly key: string;
  readonly startedAt: number;
  title: string;
  detail: string;
  readonly ended: Promise<void>;
  readonly end: (failure?: Error) => void;
}

export function liveProgress(paint: Paint): ProgressView {
  let current: Step | undefined;
  let shown: Promise<void> = Promise.resolve();

  const begin = (key: string, title: string): Step => {
    const step = makeStep(key, title);
    current = step;
    shown = shown.then(() => show(step, paint));
    return step;
  };
  const end = (title?: string, failure?: Error) => {
    if (current === undefined) return;
    retitle(current, title ?? current.title, "");
    current.end(failure);
    current = undefined;
  };
  const say = (lines: readonly string[]) => {
    shown = shown.then(() => {
      for (const line of lines) process.stderr.write(`${line}\n`);
    });
  };

  const onEvent = (event: LabEvent) => {
    switch (event.event) {
      case "planned":
      case "container-ended":
        // Told by whoever tells the outcome.
        return;
      case "image": {
        const key = `image ${event.image}`;
        if (current?.key !== key) end();
        const step = current ?? begin(key, key);
        return retitle(step, key, event.message);
      }
      case "stage-started":
        end();
        begin(event.stage, event.stage);
        return;
      case "change-done":
        if (current !== undefined) retitle(current, event.stage, `${event.done}/${event.changes}`);
        return;
      case "stage-done":
        return end(stageDone(event.stage, event.changes, event.milliseconds));
      case "undo-started":
        end(undefined, new Error(event.reason));
        begin("undo", "undoing");
        return;
      case "undo-done":
        return end(eventLines(event).join());
      case "waiting":
      case "output":
      case "attachment-abandoned":
        return say(eventLines(event));
    }
  };
  const close = async (isGood: boolean) => {
    end(undefined, isGood ? undefined : new Error("failed"));
    await shown;
  };
  return { onEvent, close };
}

function makeStep(key: string, title: string): Step {
  let end: (failure?: Error) => void = () => {};
  const ended = new Promise<void>((resolve, reject) => {
    end = (failure) => (failure === undefined ? resolve() : reject(failure));
  });
  // Shown when its turn comes; a failure that comes first is not an unhandled one.
  ended.catch(() => {});
  return { key, startedAt: performance.now(), title, detail: "", ended, end };
}

function retitle(step: Step, title: string, detail: string): void {
  step.title = title;
  step.detail = detail;
}

function textOf({ title, detail, startedAt }: Step, paint: Paint): string {
  if (detail === "") return title;
  return `${title} ${detail} ${paint("dim", seconds(performance.now() - startedAt))}`;
}

async function show(step: Step, paint: Paint): Promise<void> {
  const output = new ProcessOutput(process.stderr, process.stderr);
  const listr = new Listr<unknown, typeof TerminalRenderer, typeof TerminalRenderer>(
    [
      {
        title: textOf(step, paint),
        task: async (_, wrapper) => {
          const redraw = () => {
            wrapper.title = textOf(step, paint);
          };
          // Not at every event: drawing costs more than making what is told.
          const timer = setInterval(redraw, REDRAW_MS);
          await step.ended.finally(() => {
            clearInterval(timer);
            redraw();
          });
        },
      },
    ],
    {
      renderer: TerminalRenderer,
      // Ctrl-C is ours: it undoes.
      registerSignalListeners: false,
      rendererOptions: {
        logger: new ListrLogger({ processOutput: output, useIcons: true, toStderr: [] }),
        showErrorMessage: false,
      },
    },
  );
  // A failed step is told by whoever prints the error.
  await listr.run().catch(() => {});
}
