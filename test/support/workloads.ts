// Random things that run in pods beside their containers: init containers, ConfigMaps as files, the node's own network.

import fc from "fast-check";
import { BARE_CONTAINER, type PodContents } from "../../src/topology/model.ts";

type Workload = Pick<PodContents, "hostNetwork" | "restartPolicy" | "initContainers" | "volumes">;

const files = fc.dictionary(
  fc.constantFrom("a.conf", "b.conf", "etc/c"),
  fc.constantFrom("", "one", "two\n"),
);

export const workloads: fc.Arbitrary<Workload> = fc
  .record({
    hostNetwork: fc.constantFrom(false, false, false, true),
    restartPolicy: fc.constantFrom("Always" as const, "OnFailure" as const, "Never" as const),
    init: fc.nat({ max: 2 }),
    variable: fc.constantFrom("metadata.labels['app']", "status.podIP", "spec.nodeName"),
    files,
    mode: fc.constantFrom(0o644, 0o755),
  })
  .map(({ init, variable, files, mode, ...rest }) => ({
    ...rest,
    initContainers: Array.from({ length: init }, (_, index) => ({
      ...BARE_CONTAINER,
      name: `i${index}`,
      image: "debian:12",
      env: [{ name: "X", field: variable }],
    })),
    volumes: [
      { name: "shared", kind: "emptyDir" },
      {
        name: "settings",
        kind: "configMap",
        files: Object.entries(files).map(([path, content]) => ({ path, content, mode })),
      },
    ],
  }));
