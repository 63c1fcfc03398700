// Fields of core/v1 Container and Probe: those that the topology file's own containers have are read, the others are
// known. Source: Kubernetes API reference 1.34, core/v1.

import { choice, type Fields, listOf, mapping, NOTE, READ, refused } from "./fields.ts";
import { oneOf } from "./leaves.ts";

export const CONFIG_MAP_REFERENCE = { name: READ, optional: READ };

const variable = mapping({
  name: READ,
  value: READ,
  valueFrom: mapping({
    configMapKeyRef: mapping({ ...CONFIG_MAP_REFERENCE, key: READ }),
    fieldRef: mapping({ apiVersion: READ, fieldPath: READ }),
    fileKeyRef: refused("write the value out"),
    resourceFieldRef: refused("a lab gives no resources to containers"),
    secretKeyRef: refused("there are no Secrets here; use a ConfigMap"),
  }),
});

const variableSource = mapping({
  prefix: READ,
  configMapRef: mapping(CONFIG_MAP_REFERENCE),
  secretRef: refused("there are no Secrets here; use a ConfigMap"),
});

const host = { host: READ, port: READ };

const probe = mapping({
  exec: mapping({ command: READ }),
  httpGet: mapping({
    ...host,
    path: READ,
    scheme: READ,
    httpHeaders: listOf(mapping({ name: READ, value: READ })),
  }),
  tcpSocket: mapping(host),
  grpc: refused("there are exec, httpGet and tcpSocket"),
  initialDelaySeconds: READ,
  periodSeconds: READ,
  timeoutSeconds: READ,
  successThreshold: READ,
  failureThreshold: READ,
  terminationGracePeriodSeconds: NOTE,
});

export const SECURITY_NOTES: Fields = {
  allowPrivilegeEscalation: NOTE,
  appArmorProfile: NOTE,
  privileged: NOTE,
  procMount: NOTE,
  readOnlyRootFilesystem: NOTE,
  runAsGroup: NOTE,
  runAsNonRoot: NOTE,
  runAsUser: NOTE,
  seLinuxOptions: NOTE,
  seccompProfile: NOTE,
  windowsOptions: NOTE,
};

const PULL_POLICIES = ["Always", "IfNotPresent", "Never"];

/** An empty one is one that isn't there. */
const isPullPolicy = (value: unknown): boolean => value === "" || PULL_POLICIES.some((one) => one === value);

const container: Fields = {
  name: READ,
  image: READ,
  command: READ,
  args: READ,
  workingDir: READ,
  env: listOf(variable),
  envFrom: listOf(variableSource),
  ports: listOf(
    mapping({
      name: READ,
      containerPort: READ,
      protocol: READ,
      hostPort: READ,
      hostIP: refused("a hostPort is one of all addresses of the node"),
    }),
  ),
  volumeMounts: listOf(
    mapping({
      name: READ,
      mountPath: READ,
      readOnly: READ,
      subPath: READ,
      subPathExpr: refused("write the path out as subPath"),
      mountPropagation: NOTE,
      recursiveReadOnly: NOTE,
    }),
  ),
  securityContext: mapping({ ...SECURITY_NOTES, capabilities: mapping({ add: READ, drop: READ }) }),
  imagePullPolicy: choice((value) => (isPullPolicy(value) ? NOTE : oneOf(...PULL_POLICIES))),
  resizePolicy: NOTE,
  resources: NOTE,
  stdin: NOTE,
  stdinOnce: NOTE,
  terminationMessagePath: NOTE,
  terminationMessagePolicy: NOTE,
  tty: NOTE,
  lifecycle: refused(
    "nothing here runs a command when a container starts or stops; write it into its command",
  ),
  restartPolicyRules: refused("a pod's restartPolicy is that of all of its containers"),
  volumeDevices: refused("a lab has no block devices"),
};

export const CONTAINERS = listOf(
  mapping({
    ...container,
    readinessProbe: probe,
    livenessProbe: probe,
    startupProbe: probe,
    restartPolicy: refused("a pod's restartPolicy is that of all of its containers"),
  }),
);

export const INIT_CONTAINERS = listOf(
  mapping({
    ...container,
    readinessProbe: refused("an init container runs to its end before any probe"),
    livenessProbe: refused("an init container runs to its end before any probe"),
    startupProbe: refused("an init container runs to its end before any probe"),
    restartPolicy: refused("an init container that goes on running is no part of a lab; make it a container"),
  }),
);
