// The library: `import { Lab } from "flatlab"`. What is exported here is public; everything else may change at any time.

export type { DownResult } from "./commands/down.ts";
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
export type { LabSource } from "./library/bringUp.ts";
export type {
  Capture,
  CaptureOptions,
  CaptureResult,
  CaptureWaitOptions,
} from "./library/capture/capture.ts";
export type { ExecOptions, ExecResult } from "./library/exec.ts";
export { Lab } from "./library/lab.ts";
export type { LabContainer } from "./library/members/container.ts";
export type { FileContent } from "./library/members/files.ts";
export type { LogOptions, LogStream } from "./library/members/logs.ts";
export type { RouteEntry } from "./library/members/network.ts";
export type { LabNode } from "./library/members/node.ts";
export type { LabPod } from "./library/members/pod.ts";
export type {
  AttachOptions,
  Keep,
  LabEvent,
  LabOptions,
  OnEvent,
  RunOptions,
  StopOptions,
  TopologyOptions,
} from "./library/options.ts";
export type { PortForward } from "./library/portForward.ts";
export type { ReachOptions } from "./library/reachability.ts";
export type { DrainOptions, PartitionOptions, VerbOptions, VerbResult } from "./library/runningLab.ts";
export type { DropPackets as DropRequest } from "./library/verbArguments.ts";
export type { LimitedStrategy, WaitLab, WaitStrategy } from "./library/wait/strategy.ts";
export { Wait } from "./library/wait/wait.ts";
export type { WaitOptions } from "./library/wait/waitFor.ts";
export type {
  ArpPacket,
  IcmpPacket,
  IpPacket,
  OtherPacket,
  Packet,
  TcpPacket,
  TunnelPacket,
  UdpPacket,
  VxlanPacket,
} from "./packet/packet.ts";
export type { CheckFailure, CheckReport, RuleReport } from "./probe/report.ts";
export type { LabFile } from "./topology/schema.ts";
