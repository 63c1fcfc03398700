// A lab that runs, and who is in it: nodes, pods and containers by name, what can be asked of them, and ways in.

import { inspectLab } from "../commands/inspect/inspect.ts";
import type { Inspection } from "../commands/inspect/inspection.ts";
import { formatDot } from "../commands/view/dot.ts";
import { formatMermaid } from "../commands/view/mermaid.ts";
import type { Host } from "../engine/open.ts";
import type { LabDocument } from "../state/lab.ts";
import type { Capture, CaptureOptions } from "./capture/capture.ts";
import { startCapture } from "./capture/startCapture.ts";
import { type ExecOptions, type ExecResult, execCaptured } from "./exec.ts";
import type { LabContainer } from "./members/container.ts";
import type { MemberContext } from "./members/context.ts";
import { findContainer, findNode, findPod, nodesOf, podsOf } from "./members/find.ts";
import type { LabNode } from "./members/node.ts";
import type { LabPod } from "./members/pod.ts";
import type { Environment } from "./options.ts";
import { forwardPort, type PortForward } from "./portForward.ts";
import { RunningLab } from "./runningLab.ts";

export abstract class InhabitedLab extends RunningLab {
  readonly #context: MemberContext;

  constructor(document: LabDocument, host: Host, env: Environment) {
    super(document, host, env);
    this.#context = { lab: this.name, host, verbs: this, definition: () => this.document };
  }

  /** In file order. */
  get nodes(): readonly LabNode[] {
    return nodesOf(this.#context);
  }

  /** In file order. */
  get pods(): readonly LabPod[] {
    return podsOf(this.#context);
  }

  /** @throws {UsageError} when there is none of that name */
  node(name: string): LabNode {
    return findNode(name, this.#context);
  }

  /**
   * @param name of the pod, or of a group that has one replica; `x/web` in the namespace `x`
   * @throws {UsageError} when there is none of that name
   */
  pod(name: string): LabPod {
    return findPod(name, this.#context);
  }

  /** @param name `web-0/server`. @throws {UsageError} when there is none of that name */
  container(name: string): LabContainer {
    return findContainer(name, this.#context);
  }

  /**
   * Runs a command to its end. A non-zero exit code is a result, not an error.
   *
   * @param target node, pod, or pod/container; a pod means its sandbox, which has the toolbox
   * @param argv   program and arguments; no shell reads them
   * @throws {UsageError} when there is no such target
   */
  async exec(target: string, argv: readonly string[], options: ExecOptions = {}): Promise<ExecResult> {
    return execCaptured(this.name, target, argv, options, this.host);
  }

  /** What runs, where, with which address, and what has drifted from the record. */
  async inspect(): Promise<Inspection> {
    return inspectLab(this.name, this.host);
  }

  /** The lab as a picture, in the language of Mermaid or of Graphviz. */
  diagram(format: "mermaid" | "dot" = "mermaid"): string {
    const { topology, leases } = this.document;
    return format === "dot" ? formatDot(topology, leases) : formatMermaid(topology, leases);
  }

  /**
   * Packets of one interface as objects, and in a .pcap.
   *
   * @param where `TARGET:INTERFACE`, for example `alpha:flannel.1` or `fabric:any`; TARGET alone stands for its eth0
   * @throws {UsageError} when there is no such target or interface, or the filter or the file can't be used
   */
  async capture(where: string, options: CaptureOptions = {}): Promise<Capture> {
    return startCapture(this.name, where, options, this.host);
  }

  /**
   * Leads a port of this machine to a Service, a pod or a node, until it is disposed of.
   *
   * @param target as in `publish:`: `web`, `x/web`, `pod/web-0`
   * @param port   of the target, by number or by name
   * @throws {UsageError} when there is no such target or port
   */
  async portForward(target: string, port: number | string): Promise<PortForward> {
    return forwardPort(this.name, target, port, this.host);
  }
}
