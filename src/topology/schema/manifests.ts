// Files of Kubernetes objects that belong to a topology. What stands in them is read by ../kubernetes/.

export const manifestsSchema = {
  type: ["array", "null"],
  description:
    "Files of Kubernetes objects, which are part of the lab: paths or patterns such as k8s/*.yaml. A relative one begins at the directory of the topology file.",
  examples: [["k8s/*.yaml"]],
  default: [],
  items: { type: "string" },
} as const satisfies object;
