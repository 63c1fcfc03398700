// Runs where collect has put it: beside the packages that it has installed.

import { DefaultArtifactClient } from "@actions/artifact";

export async function uploadFiles(name, paths, root) {
  await new DefaultArtifactClient().uploadArtifact(name, paths, root);
}
