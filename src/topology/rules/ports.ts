// Ports of a pod: its containers share one network, so a port can be one container's only.

import type { Report } from "../faults.ts";
import type { PodSpecShape } from "../normalizePods.ts";
import type { PodPlace } from "./podSpec.ts";

export function checkPodPorts(
  pod: PodSpecShape,
  { path, what, hasHostPorts }: PodPlace,
  report: Report,
): void {
  const ports = new Map<string, { readonly container: string; readonly hostPort: number | undefined }>();
  const names = new Map<string, string>();
  pod.containers?.forEach((container, index) => {
    container.ports?.forEach(({ name, containerPort, hostPort, protocol = "TCP" }, number) => {
      const at = [...path, "containers", index, "ports", number];
      if (hostPort !== undefined && !hasHostPorts && pod.hostNetwork !== true) {
        const message =
          "the network is flat, so pods are reached at their own addresses: leave hostPort out, or choose cni: plugin with a list that has portmap";
        report("useless-key", [...at, "hostPort"], message, { at: "key" });
      }
      const port = `${containerPort}/${protocol}`;
      const holder = ports.get(port);
      if (holder === undefined) ports.set(port, { container: container.name, hostPort });
      else {
        const isOwn = holder.container === container.name;
        const others = isOwn
          ? `container "${holder.container}" lists it twice`
          : `containers "${holder.container}" and "${container.name}" share one network`;
        // As an API server has it: the list tells what a container listens on, and nothing is the matter with telling it
        // twice. Of a port of the node there is only one.
        const isHarmless = isOwn && (hostPort === undefined || hostPort !== holder.hostPort);
        const message = `port ${port} is taken twice in ${what}: ${others}`;
        report("duplicate-port", [...at, "containerPort"], message, {
          severity: isHarmless ? "warning" : "error",
        });
      }
      if (name === undefined) return;
      const namesake = names.get(name);
      if (namesake === undefined) names.set(name, container.name);
      else
        report(
          "duplicate-port",
          [...at, "name"],
          `${what} has two ports called "${name}": rename one of them`,
        );
    });
  });
}
