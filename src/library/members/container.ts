import { LabMember } from "./member.ts";

/** An application container of a pod: its own image and file system, its pod's network. */
export class LabContainer extends LabMember {
  /** Name of its pod. */
  get pod(): string {
    return this.name.slice(0, this.name.lastIndexOf("/"));
  }
}
