// Where this host gets Debian's packages from, so that an image comes from the same mirror. apt-get(8) knows.

import { execa } from "execa";

const FIELDS = "$(ORIGIN) $(CODENAME) $(COMPONENT) $(REPO_URI)";

/**
 * @param suite Debian's code name
 * @returns lines as in sources.list(5) for the suite, its updates and its security fixes; none when this host isn't
 *   a Debian of that suite: then the public archive is right
 */
export async function findArchives(suite: string): Promise<readonly string[]> {
  const { stdout } = await execa("apt-get", ["indextargets", "--format", FIELDS, "Identifier: Packages"], {
    reject: false,
    stdin: "ignore",
  });
  return archivesIn(stdout ?? "", suite);
}

/** @param targets one index per line: origin, code name, component, address */
export function archivesIn(targets: string, suite: string): readonly string[] {
  const lines = targets.split("\n").flatMap((line) => {
    const [origin, codename, component, address = ""] = line.split(" ");
    const isWanted = origin === "Debian" && component === "main" && /^https?:/.test(address);
    return isWanted && codename?.split("-")[0] === suite ? [`deb ${address} ${codename} main`] : [];
  });
  const unique = [...new Set(lines)];
  return unique.some((line) => line.endsWith(` ${suite} main`)) ? unique : [];
}
