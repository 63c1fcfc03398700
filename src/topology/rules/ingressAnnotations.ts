// Annotations by which other controllers are told to treat requests differently: the lab's front doesn't heed them, and
// whoever relies on one should know. Others are passed over in silence.
// Sources: ingress-nginx, docs/user-guide/nginx-configuration/annotations.md; haproxy.org, haproxy-ingress and traefik,
// their references of annotations.

import type { Path, Report } from "../faults.ts";

/** Before the slash, and what behind it changes who answers, what is asked or what comes back. */
const HEEDED_ELSEWHERE: readonly (readonly [prefix: RegExp, names: RegExp])[] = [
  [
    /^(nginx\.)?ingress\.kubernetes\.io$/,
    /^(rewrite-target|use-regex|app-root|x-forwarded-prefix|canary.*|permanent-redirect|temporal-redirect|from-to-www-redirect|force-ssl-redirect|backend-protocol|upstream-vhost|upstream-hash-by|server-alias|default-backend|custom-http-errors|auth-.*|whitelist-source-range|allowlist-source-range|denylist-source-range|limit-.*|affinity|session-cookie-.*|mirror-.*|enable-cors|service-upstream|ssl-passthrough|(server|configuration)-snippet)$/,
  ],
  [
    /^(haproxy\.org|ingress\.haproxy\.org)$/,
    /^(path-rewrite|request-redirect|set-host|backend-config-snippet|allow-list|deny-list|whitelist|blacklist|auth-.*|cookie-persistence|rate-limit-.*|server-proto|server-ssl|ssl-redirect|standalone-backend|route-acl|cors-.*)$/,
  ],
  [
    /^haproxy-ingress\.github\.io$/,
    /^(rewrite-target|app-root|path-type|server-alias.*|redirect-.*|backend-protocol|affinity|blue-green-.*|auth-.*|(allow|deny|white)list.*|limit-.*|config-.*|cors-.*|default-backend-redirect)$/,
  ],
  [/^traefik\.ingress\.kubernetes\.io$/, /^(router\.middlewares|router\.priority|rule-type|rewrite-target)$/],
  [/^alb\.ingress\.kubernetes\.io$/, /^(actions|conditions|transforms)\..+$/],
];

export function checkAnnotations(
  what: string,
  annotations: Readonly<Record<string, string>>,
  path: Path,
  report: Report,
): void {
  for (const [key, value] of Object.entries(annotations)) {
    const [prefix = "", name = ""] = key.split("/");
    const isHeeded = HEEDED_ELSEWHERE.some(([where, names]) => where.test(prefix) && names.test(name));
    if (!isHeeded || value === "false" || value === "") continue;
    const message = `${what}: the lab's front doesn't heed ${key}, so requests are treated as if it weren't there`;
    report("no-effect", [...path, "annotations", key], message, { severity: "warning", at: "key" });
  }
}
