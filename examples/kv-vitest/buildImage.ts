// The store's image, built before the tests and removed after them.

import { execFileSync } from "node:child_process";

const IMAGE = "flatlab-example-kv";

export function setup(): void {
  docker("build", "--quiet", "--tag", IMAGE, ".");
}

export function teardown(): void {
  docker("image", "rm", IMAGE);
}

function docker(...argv: string[]): void {
  // Docker's classic builder is everywhere; BuildKit asks for a plugin of Docker's command line.
  const env = { ...process.env, DOCKER_BUILDKIT: "0" };
  execFileSync("docker", argv, { cwd: import.meta.dirname, env, stdio: ["ignore", "ignore", "inherit"] });
}
