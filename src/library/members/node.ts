import { gone } from "./context.ts";
import { LabSandbox } from "./sandbox.ts";

/** A node of a lab. */
export class LabNode extends LabSandbox {
  /** On the node network. */
  override get addresses(): readonly string[] {
    return this.#lease.addresses;
  }

  /** Its share of the pod network, one of each family; all of it where the nodes share one. */
  get podCIDRs(): readonly string[] {
    return this.#lease.podCIDRs;
  }

  /** Names of the pods that are on it now, in file order. */
  get pods(): readonly string[] {
    const { topology, leases } = this.context.definition();
    return topology.pods.map(({ name }) => name).filter((name) => leases.pods[name]?.node === this.name);
  }

  get labels(): Readonly<Record<string, string>> {
    const { topology } = this.context.definition();
    return topology.nodes.find(({ name }) => name === this.name)?.labels ?? {};
  }

  get #lease() {
    const lease = this.context.definition().leases.nodes[this.name];
    if (lease === undefined) throw gone(this.name, this.context.lab);
    return lease;
  }
}
