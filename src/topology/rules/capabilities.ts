// Capabilities that containers ask for: the kernel has to know them. Source: capabilities(7).

import { didYouMean } from "../didYouMean.ts";
import type { Path, Report } from "../faults.ts";
import type { ContainerShape } from "../normalizeContainers.ts";

const CAPABILITIES = [
  ...[
    "ALL",
    "AUDIT_CONTROL",
    "AUDIT_READ",
    "AUDIT_WRITE",
    "BLOCK_SUSPEND",
    "BPF",
    "CHECKPOINT_RESTORE",
    "CHOWN",
  ],
  ...["DAC_OVERRIDE", "DAC_READ_SEARCH", "FOWNER", "FSETID", "IPC_LOCK", "IPC_OWNER", "KILL", "LEASE"],
  ...[
    "LINUX_IMMUTABLE",
    "MAC_ADMIN",
    "MAC_OVERRIDE",
    "MKNOD",
    "NET_ADMIN",
    "NET_BIND_SERVICE",
    "NET_BROADCAST",
  ],
  ...["NET_RAW", "PERFMON", "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYSLOG", "SYS_ADMIN", "SYS_BOOT"],
  ...[
    "SYS_CHROOT",
    "SYS_MODULE",
    "SYS_NICE",
    "SYS_PACCT",
    "SYS_PTRACE",
    "SYS_RAWIO",
    "SYS_RESOURCE",
    "SYS_TIME",
  ],
  ...["SYS_TTY_CONFIG", "WAKE_ALARM"],
];

/** @param path of the container */
export function checkCapabilities({ securityContext }: ContainerShape, path: Path, report: Report): void {
  for (const key of ["add", "drop"] as const) {
    securityContext?.capabilities?.[key]?.forEach((name, index) => {
      // The schema has told of other forms already.
      if (CAPABILITIES.includes(name) || !/^[A-Z_]+$/.test(name)) return;
      const bare = name.replace(/^CAP_/, "");
      const remedy = CAPABILITIES.includes(bare)
        ? ` (write it without CAP_: ${bare})`
        : didYouMean(bare, CAPABILITIES);
      const at = [...path, "securityContext", "capabilities", key, index];
      report("invalid-capability", at, `there is no capability ${name}${remedy}`);
    });
  }
}
