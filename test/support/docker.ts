// Set-up of the e2e tests: a daemon must answer and the toolbox image must be here. A machine without Docker fails
// the run; it doesn't skip it.

import Docker from "dockerode";
import { openHost } from "../../src/engine/open.ts";
import { ensureImage } from "../../src/image/ensure.ts";
import { LABELS } from "../../src/state/labels.ts";
import { TOOLBOX_IMAGE } from "../../src/topology/model.ts";

export default async function setup(): Promise<void> {
  const host = await openHost(process.env);
  await ensureImage(host, TOOLBOX_IMAGE, {
    onProgress: (line) => process.stderr.write(`${TOOLBOX_IMAGE}: ${line}\n`),
  });
}

/** Containers of a lab by name: id and start time tell whether they are still the same. */
export async function containersOf(lab: string): Promise<{ name: string; id: string; startedAt: string }[]> {
  const { engine } = await openHost(process.env);
  const found = await engine.list({ [LABELS.lab]: lab });
  return found
    .map(({ name, id, startedAt }) => ({ name, id, startedAt }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

export async function removeContainer(name: string): Promise<void> {
  await (await openHost(process.env)).engine.remove(name);
}

/** As `docker rm --force` does it by default: anonymous volumes stay. */
export async function removeContainerAlone(name: string): Promise<void> {
  await new Docker().getContainer(name).remove({ force: true });
}

/** Names of the volumes that have the lab's label. */
export async function volumesOf(lab: string): Promise<readonly string[]> {
  const { Volumes } = await new Docker().listVolumes({ filters: { label: [`${LABELS.lab}=${lab}`] } });
  return Volumes.map(({ Name }) => Name);
}

export async function killContainer(name: string): Promise<void> {
  await new Docker().getContainer(name).kill();
}

export async function pauseContainer(name: string): Promise<void> {
  await new Docker().getContainer(name).pause();
}

/** As `docker restart`, at once. */
export async function restartContainer(name: string): Promise<void> {
  await new Docker().getContainer(name).restart({ t: 0 });
}

/** Its first process is asked to end, and given time to. */
export async function stopContainer(name: string): Promise<void> {
  await new Docker().getContainer(name).stop({ t: 10 });
}
