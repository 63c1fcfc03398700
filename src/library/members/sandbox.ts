// Members with a network of their own: nodes and pods.

import type { ImpairRequest } from "../../commands/fault/impair.ts";
import type { VerbOptions, VerbResult } from "../runningLab.ts";
import { LabMember } from "./member.ts";
import { type RouteEntry, readMac, readRoutes } from "./network.ts";

export abstract class LabSandbox extends LabMember {
  /** One of each family, the network's primary family first. As it is now: a pod that moved to another node has others. */
  abstract get addresses(): readonly string[];

  /** The first of `addresses`. */
  get address(): string {
    return this.addresses[0] ?? "";
  }

  /** Of its `eth0`, as the kernel has it. */
  async mac(): Promise<string> {
    return readMac(this.name, this.context);
  }

  /** Its main routing tables, of both families, as the kernel has them. */
  async routes(): Promise<readonly RouteEntry[]> {
    return readRoutes(this.name, this.context);
  }

  /**
   * Slows its `eth0` down, loses, corrupts, doubles or reorders what it sends: `{ delay: "50ms", loss: "1%", rate: "10mbit" }`.
   *
   * @throws {HostError} when this kernel lacks what that needs
   */
  async impair(request: ImpairRequest, options: VerbOptions = {}): Promise<VerbResult> {
    return this.context.verbs.impair(this.name, request, options);
  }
}
