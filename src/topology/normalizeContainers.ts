// Containers of pods: Kubernetes' keys -> the model. Only for shapes that validate.ts and rules/ have found nothing
// wrong with.

import type { ConfigMaps } from "./configMaps.ts";
import {
  type EnvironmentVariable,
  type PodContainerSpec,
  type Probe,
  type ProbeAction,
  TOOLBOX_IMAGE,
} from "./model.ts";
import type { ContainerFile } from "./subjects.ts";

type ProbeFile = NonNullable<ContainerFile["readinessProbe"]>;

/** A container, or one that has no probes because it runs to its end. */
export type ContainerShape = Omit<ContainerFile, ProbeKey> & Partial<Pick<ContainerFile, ProbeKey>>;

const PROBES = ["readinessProbe", "livenessProbe", "startupProbe"] as const;
type ProbeKey = (typeof PROBES)[number];

export function normalizeContainer(container: ContainerShape, configMaps: ConfigMaps): PodContainerSpec {
  const { name, image, command, args, workingDir, ports, volumeMounts, securityContext } = container;
  const { add, drop } = securityContext?.capabilities ?? {};
  const probes = PROBES.flatMap((key) => {
    const probe = container[key];
    return probe === undefined ? [] : [[key, normalizeProbe(probe)] as const];
  });
  return {
    name,
    image: image ?? TOOLBOX_IMAGE,
    ...(command !== undefined && { command }),
    ...(args !== undefined && { args }),
    ...(workingDir !== undefined && { workingDir }),
    env: normalizeEnvironment(container, configMaps),
    ports: (ports ?? []).map((port) => ({
      ...(port.name !== undefined && { name: port.name }),
      containerPort: port.containerPort,
      ...(port.hostPort !== undefined && { hostPort: port.hostPort }),
      protocol: port.protocol ?? "TCP",
    })),
    volumeMounts: (volumeMounts ?? []).map((mount) => ({
      volume: mount.name,
      mountPath: mount.mountPath,
      readOnly: mount.readOnly ?? false,
      ...(mount.subPath !== undefined && { subPath: mount.subPath }),
    })),
    ...Object.fromEntries(probes),
    capabilities: { add: add ?? [], drop: drop ?? [] },
  };
}

/** Whoever comes last wins: ConfigMaps in their order, then single variables. */
function normalizeEnvironment(
  { env, envFrom }: Pick<ContainerShape, "env" | "envFrom">,
  configMaps: ConfigMaps,
): readonly EnvironmentVariable[] {
  const variables = new Map<string, EnvironmentVariable>();
  const set = (variable: EnvironmentVariable): void => {
    variables.delete(variable.name);
    variables.set(variable.name, variable);
  };
  for (const { prefix = "", configMapRef } of envFrom ?? []) {
    for (const [key, value] of Object.entries(configMaps(configMapRef.name) ?? {}))
      set({ name: `${prefix}${key}`, value });
  }
  const listed = Array.isArray(env)
    ? env
    : Object.entries(env ?? {}).map(([name, value]) => ({ name, value }));
  for (const { name, value, valueFrom } of listed as readonly VariableFile[]) {
    const reference = valueFrom?.configMapKeyRef;
    if (valueFrom?.fieldRef !== undefined) set({ name, field: valueFrom.fieldRef.fieldPath });
    else if (reference === undefined) set({ name, value: value ?? "" });
    else {
      const entry = configMaps(reference.name)?.[reference.key];
      // An optional one that isn't there leaves the variable unset.
      if (entry !== undefined) set({ name, value: entry });
    }
  }
  return [...variables.values()];
}

type VariableFile = Extract<NonNullable<ContainerFile["env"]>, readonly unknown[]>[number];

/** Source of the defaults: Kubernetes, pkg/apis/core/v1/defaults.go, SetDefaults_Probe. */
function normalizeProbe(probe: ProbeFile): Probe {
  return {
    action: normalizeAction(probe),
    initialDelaySeconds: probe.initialDelaySeconds ?? 0,
    periodSeconds: probe.periodSeconds ?? 10,
    timeoutSeconds: probe.timeoutSeconds ?? 1,
    successThreshold: probe.successThreshold ?? 1,
    failureThreshold: probe.failureThreshold ?? 3,
  };
}

function normalizeAction({ exec, httpGet, tcpSocket }: ProbeFile): ProbeAction {
  if (exec !== undefined) return { kind: "exec", command: exec.command };
  if (httpGet !== undefined) {
    const { host, port, path = "/", scheme = "HTTP", httpHeaders } = httpGet;
    return {
      kind: "httpGet",
      ...(host !== undefined && { host }),
      port,
      path,
      scheme,
      headers: (httpHeaders ?? []).map(({ name, value }) => ({ name, value })),
    };
  }
  if (tcpSocket === undefined) throw new Error("a rule is missing: a probe has to ask something");
  const { host, port } = tcpSocket;
  return { kind: "tcpSocket", ...(host !== undefined && { host }), port };
}
