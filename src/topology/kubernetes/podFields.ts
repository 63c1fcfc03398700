// Fields of core/v1 PodSpec and Volume. What the topology file's own pods have is read; the rest of Kubernetes' fields are
// here, too, so that they are told from misspelt ones. Source: Kubernetes API reference 1.34, core/v1.

import { CONFIG_MAP_REFERENCE, CONTAINERS, INIT_CONTAINERS, SECURITY_NOTES } from "./containerFields.ts";
import { isDefaultToken } from "./defaultToken.ts";
import { choice, type Fields, listOf, mapping, NOTE, noteThat, READ, refused, SILENT } from "./fields.ts";

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
  "quobyte",
  "rbd",
  "scaleIO",
  "secret",
  "storageos",
  "vsphereVolume",
];

const OTHER_VOLUME = refused("volumes are an emptyDir or a configMap");

const volumes = listOf(
  mapping({
    name: READ,
    emptyDir: mapping({ medium: NOTE, sizeLimit: NOTE }),
    configMap: mapping({
      ...CONFIG_MAP_REFERENCE,
      defaultMode: READ,
      items: listOf(mapping({ key: READ, path: READ, mode: READ })),
    }),
    // An API server gives this one to every pod; what is left of it is an empty directory.
    projected: choice((value) => (isDefaultToken(value) ? NOTE : OTHER_VOLUME)),
    ...Object.fromEntries(OTHER_VOLUMES.map((name) => [name, OTHER_VOLUME])),
  }),
);

const SERVICE_LINKS = noteThat("there are no variables of Services, such as WEB_SERVICE_HOST: use DNS");

/** Read ones are keys of a pod in the topology file, but nodeName and nodeSelector. */
export const POD_SPEC: Fields = {
  containers: CONTAINERS,
  initContainers: INIT_CONTAINERS,
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
  // False is what a lab does. An API server writes true into every pod.
  enableServiceLinks: choice((value) => (value === false ? SILENT : SERVICE_LINKS)),
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
    ...SECURITY_NOTES,
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
