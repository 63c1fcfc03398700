// Data as YAML, for `-f yaml`.

import { stringify } from "yaml";

export function formatYaml(data: unknown): string {
  return stringify(data, { aliasDuplicateObjects: false, lineWidth: 0 });
}
