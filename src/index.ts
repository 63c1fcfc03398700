// The library: `import { Lab } from "flatlab"`. What is exported here is public; everything else may change at any time.

export type { DownResult } from "./commands/down.ts";
export type { DropRequest } from "./commands/fault/drop.ts";
export type { ImpairRequest } from "./commands/fault/impair.ts";
export type { InspectedPolicy, InspectedService } from "./commands/inspect/inspectedObjects.ts";
export type { InspectedContainer, InspectedPod, MemberStatus } from "./commands/inspect/inspectedPods.ts";
export type { InspectedPublication } from "./commands/inspect/inspectedPublications.ts";
export type { InspectedNode, Inspection } from "./commands/inspect/inspection.ts";
export {
  ApplyError,
  CancelledError,
  CheckError,
  CommandError,
  type Diagnostic,
  DockerError,
  HostError,
  LabError,
  type RunOutcome,
  TopologyError,
  UsageError,
} from "./errors.ts";
export type { ExecOptions, ExecResult } from "./library/exec.ts";
export {
  type AttachOptions,
  Lab,
  type LabEvent,
  type LabOptions,
  type OnEvent,
  type StopOptions,
} from "./library/lab.ts";
export type { PortForward } from "./library/portForward.ts";
export type { DrainOptions, VerbOptions, VerbResult } from "./library/runningLab.ts";
export type { CheckFailure, CheckReport, RuleReport } from "./probe/report.ts";
export type { LabFile } from "./topology/schema.ts";
