// What happens while a plan is carried out. apply/ emits, commands/view shows, `--progress json` prints one per line.

import type { Holder } from "../engine/port.ts";
import type { StageName } from "../plan/plan.ts";

export type LabEvent =
  /** Another command is changing this lab: the run goes on when it is done. Absent: who doesn't say who he is. */
  | { readonly event: "waiting"; readonly lab: string; readonly holder?: Holder }
  /** The first one: what is going to be done to which lab. */
  | { readonly event: "planned"; readonly lab: string; readonly changes: number }
  | { readonly event: "image"; readonly image: string; readonly message: string }
  | { readonly event: "stage-started"; readonly stage: StageName; readonly changes: number }
  /** `done` of `changes` are finished; `change` is the one that just was, as the plan prints it. */
  | {
      readonly event: "change-done";
      readonly stage: StageName;
      readonly change: string;
      readonly done: number;
      readonly changes: number;
    }
  | {
      readonly event: "stage-done";
      readonly stage: StageName;
      readonly changes: number;
      readonly milliseconds: number;
    }
  /** Output of one of a node's `exec` commands. */
  | { readonly event: "output"; readonly node: string; readonly command: string; readonly text: string }
  /** An application container, as in `web-0/server`, that ended as soon as it had been started. */
  | { readonly event: "container-ended"; readonly container: string; readonly exitCode: number }
  /** CNI plugins failed at DEL of an attachment, as in `web-0:eth0`. Its interface is gone; what they keep elsewhere may be left. */
  | { readonly event: "attachment-abandoned"; readonly attachment: string; readonly reason: string }
  | { readonly event: "undo-started"; readonly changes: number; readonly reason: string }
  | {
      readonly event: "undo-done";
      readonly undone: number;
      /** Changes that made links again which the run had removed, with what was on them. */
      readonly restored: number;
      readonly left: number;
      readonly milliseconds: number;
    };

export type OnEvent = (event: LabEvent) => void;
