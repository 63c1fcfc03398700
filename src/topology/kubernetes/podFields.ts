// Fields of core/v1 PodSpec, Container, Probe and Volume. What the topology file's own pods have is read; the rest of
// Kubernetes' fields are here, too, so that they are told from misspelt ones. Source: Kubernetes API reference 1.34, core/v1.

import { type Fields, listOf, mapping, NOTE, READ, refused } from "./fields.ts";

const CONFIG_MAP_REFERENCE = { name: READ, optional: READ };

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

const securityNotes: Fields = {
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
  securityContext: mapping({ ...securityNotes, capabilities: mapping({ add: READ, drop: READ }) }),
  imagePullPolicy: NOTE,
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

const containers = listOf(
  mapping({
    ...container,
    readinessProbe: probe,
    livenessProbe: probe,
    startupProbe: probe,
    restartPolicy: refused("a pod's restartPolicy is that of all of its containers"),
  }),
);

const initContainers = listOf(
  mapping({
    ...container,
    readinessProbe: refused("an init container runs to its end before any probe"),
    livenessProbe: refused("an init container runs to its end before any probe"),
    startupProbe: refused("an init container runs to its end before any probe"),
    restartPolicy: refused("an init container that goes on running is no part of a lab; make it a container"),
  }),
);

const OTHER_VOLUMES = [
  "awsElasticBlockStore",
  "azureDisk",
  "azureFile",
  "cephfs",
  "cinder",
  "csi",
  "downwardAPI",
  "ephemeral",
  "fc",
  "flexVolume",
  "flocker",
  "gcePersistentDisk",
  "gitRepo",
  "glusterfs",
  "hostPath",
  "image",
  "iscsi",
  "nfs",
  "persistentVolumeClaim",
  "photonPersistentDisk",
  "portworxVolume",
  "projected",
  "quobyte",
  "rbd",
  "scaleIO",
  "secret",
  "storageos",
  "vsphereVolume",
];

const volumes = listOf(
  mapping({
    name: READ,
    emptyDir: mapping({ medium: NOTE, sizeLimit: NOTE }),
    configMap: mapping({
      ...CONFIG_MAP_REFERENCE,
      defaultMode: READ,
      items: listOf(mapping({ key: READ, path: READ, mode: READ })),
    }),
    ...Object.fromEntries(
      OTHER_VOLUMES.map((name) => [name, refused("volumes are an emptyDir or a configMap")]),
    ),
  }),
);

/** Read ones are keys of a pod in the topology file, but nodeName and nodeSelector. */
export const POD_SPEC: Fields = {
  containers,
  initContainers,
  volumes,
  nodeName: READ,
  nodeSelector: READ,
  hostNetwork: READ,
  hostname: READ,
  subdomain: READ,
  restartPolicy: READ,
  dnsPolicy: READ,
  dnsConfig: mapping({
    nameservers: READ,
    searches: READ,
    options: listOf(mapping({ name: READ, value: READ })),
  }),
  affinity: NOTE,
  automountServiceAccountToken: NOTE,
  enableServiceLinks: NOTE,
  hostUsers: NOTE,
  imagePullSecrets: NOTE,
  os: NOTE,
  overhead: NOTE,
  preemptionPolicy: NOTE,
  priority: NOTE,
  priorityClassName: NOTE,
  resources: NOTE,
  runtimeClassName: NOTE,
  schedulerName: NOTE,
  securityContext: mapping({
    ...securityNotes,
    fsGroup: NOTE,
    fsGroupChangePolicy: NOTE,
    seLinuxChangePolicy: NOTE,
    supplementalGroups: NOTE,
    supplementalGroupsPolicy: NOTE,
    sysctls: refused("write them into the pod's command"),
  }),
  serviceAccount: NOTE,
  serviceAccountName: NOTE,
  terminationGracePeriodSeconds: NOTE,
  tolerations: NOTE,
  topologySpreadConstraints: NOTE,
  activeDeadlineSeconds: refused("nothing here ends a pod after a time"),
  ephemeralContainers: refused("use lab exec, which brings the toolbox into any pod"),
  hostAliases: refused("/etc/hosts of a pod is the lab's"),
  hostIPC: refused("a pod has an IPC namespace of its own"),
  hostPID: refused("containers have PID namespaces of their own"),
  hostnameOverride: refused("use hostname"),
  readinessGates: refused("nothing here would ever set such a condition"),
  resourceClaims: refused("a lab has no devices to give away"),
  schedulingGates: refused("nothing here would ever take such a gate away"),
  setHostnameAsFQDN: refused("the host name of a pod is its short name"),
  shareProcessNamespace: refused("containers have PID namespaces of their own"),
  workloadRef: refused("a lab schedules every pod by itself"),
};
