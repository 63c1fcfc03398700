// Routes that a daemon made and that outlived it. As long as the network has the daemon they are its own business; when
// the network has it no more, nobody else takes them away, and they would lead packets astray.

import type { LabState } from "../state/lab.ts";
import { containerName } from "../state/lab.ts";
import type { ObjectChange } from "./plan.ts";

/**
 * A daemon is known by its routes' protocol, as in `proto bird`: those of `alpha/bird`. A BIRD that somebody else runs in
 * a node never had a container of the lab's, so what it makes is left alone.
 *
 * @param recorded desired state of the document that the lab keeps; absent when there is none
 * @param fresh    subjects whose namespace will be a new one
 */
export function abandonedRoutes(
  observed: LabState,
  desired: LabState,
  recorded: LabState | undefined,
  fresh: ReadonlySet<string>,
): readonly ObjectChange[] {
  const hadDaemon = (name: string) =>
    observed.containers[name] !== undefined || recorded?.containers[name] !== undefined;
  return Object.keys(desired.namespaces).flatMap((namespace) => {
    if (fresh.has(namespace)) return [];
    return (observed.namespaces[namespace] ?? []).flatMap((object): ObjectChange[] => {
      if (object.object !== "route" || object.protocol === undefined) return [];
      const daemon = containerName(desired.lab, `${namespace}/${object.protocol}`);
      if (!hadDaemon(daemon) || desired.containers[daemon] !== undefined) return [];
      return [{ action: "remove", namespace, object }];
    });
  });
}
