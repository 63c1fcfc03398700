import { UsageError } from "../../errors.ts";
import { didYouMean } from "../../topology/didYouMean.ts";
import { LabContainer } from "./container.ts";
import { gone } from "./context.ts";
import { LabSandbox } from "./sandbox.ts";

/** A pod of a lab. Its commands run in its sandbox, which has the toolbox; its containers share its network. */
export class LabPod extends LabSandbox {
  override get addresses(): readonly string[] {
    return this.#lease.addresses;
  }

  /** Name of the node that it is on now. */
  get node(): string {
    return this.#lease.node;
  }

  get namespace(): string {
    return this.#spec.namespace;
  }

  get labels(): Readonly<Record<string, string>> {
    return this.#spec.labels;
  }

  /** In file order. */
  get containers(): readonly LabContainer[] {
    return this.#spec.containers.map(({ name }) => new LabContainer(`${this.name}/${name}`, this.context));
  }

  /** @throws {UsageError} when it has none of that name */
  container(name: string): LabContainer {
    const found = this.containers.find((one) => one.name === `${this.name}/${name}`);
    if (found !== undefined) return found;
    const names = this.#spec.containers.map((one) => one.name);
    throw new UsageError(
      "unknown-target",
      `${this.name} has no container "${name}"${didYouMean(name, names)}`,
      {
        hint: names.length === 0 ? "it is nothing but its sandbox" : `it has ${names.join(", ")}`,
      },
    );
  }

  get #lease() {
    const lease = this.context.definition().leases.pods[this.name];
    if (lease === undefined) throw gone(this.name, this.context.lab);
    return lease;
  }

  get #spec() {
    const spec = this.context.definition().topology.pods.find(({ name }) => name === this.name);
    if (spec === undefined) throw gone(this.name, this.context.lab);
    return spec;
  }
}
