// The name of a lab whose file doesn't say it.

/**
 * From the name of the file: `quickstart.lab.yaml` is `quickstart`. A file called `lab.yaml` says nothing, so its
 * directory names the lab; two such files in two directories are two labs.
 *
 * @param file      path, absolute or relative; only its last part counts
 * @param directory absolute path of the directory that it is in
 * @returns undefined when no name can be made of it, as for standard input
 */
export function labNameOf(file: string, directory: string): string | undefined {
  if (file === "-" || file.startsWith("<")) return undefined;
  const base = lastPart(file).replace(/(\.lab)?\.(ya?ml|json)$/i, "");
  return toName(base.toLowerCase() === "lab" ? lastPart(directory) : base);
}

function lastPart(path: string): string {
  return path.replace(/\/+$/, "").split("/").at(-1) ?? "";
}

function toName(text: string): string | undefined {
  const name = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "")
    .slice(0, 32)
    .replace(/-$/, "");
  return name === "" ? undefined : name;
}
