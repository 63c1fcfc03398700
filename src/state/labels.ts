// Docker labels of a lab's containers: what never changes about a container, and all that `lab down` needs.

const NAMESPACE = "io.flatlab";

export const LABELS = {
  /** The lab's name. `docker ps --filter label=io.flatlab.lab=NAME` is the whole lab. */
  lab: `${NAMESPACE}.lab`,
  /** A ContainerKind. */
  kind: `${NAMESPACE}.kind`,
  /** Name inside the lab, the subject: `alpha`, `web-0`, `web-0/server`, `fabric`. */
  name: `${NAMESPACE}.name`,
  /** Digest of what the container was made from. */
  spec: `${NAMESPACE}.spec`,
  /** Only of a container that may end: `init`, or its pod's restartPolicy, `OnFailure` or `Never`. */
  ends: `${NAMESPACE}.ends`,
  /** DOCUMENT_FORMAT of who made it: of another one only the lab's name is understood. */
  format: `${NAMESPACE}.format`,
  /** Version of flatlab that made it. */
  version: `${NAMESPACE}.version`,
} as const;
