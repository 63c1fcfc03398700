// A small lab with a volume, and a container that says that it has started.

const SERVER = {
  name: "server",
  command: ["sh", "-c", "echo started; exec sleep infinity"],
  volumeMounts: [{ name: "data", mountPath: "/data" }],
};

/** @returns the topology file, as JSON */
export function volumeLab(name: string): string {
  const web = { volumes: [{ name: "data", emptyDir: {} }], containers: [SERVER] };
  return JSON.stringify({ name, nodes: { alpha: {} }, pods: { web } });
}
