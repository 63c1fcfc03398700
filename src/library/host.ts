// The way to Docker that the labs of one program share, so that what is known of the machine is asked once.

import { type Host, openHost } from "../engine/open.ts";
import type { Environment } from "./options.ts";

const opened = new Map<string, Promise<Host>>();

/** @throws {HostError} when no daemon answers; it is asked again the next time */
export function sharedHost(env: Environment): Promise<Host> {
  const docker = Object.entries(env).filter(([name]) => name.startsWith("DOCKER_"));
  const key = JSON.stringify(docker.sort(([one], [other]) => (one < other ? -1 : 1)));
  const host = opened.get(key) ?? openHost(env);
  opened.set(key, host);
  host.catch(() => opened.delete(key));
  return host;
}
