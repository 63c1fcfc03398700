// Pairs of keys for nodes that encrypt: Curve25519, RFC 7748, written as wg(8) has them.

import { generateKeyPairSync } from "node:crypto";
import type { KeyPair } from "../address/leases.ts";

/** A new pair each time. */
export function makeKeyPair(): KeyPair {
  const { d = "", x = "" } = generateKeyPairSync("x25519").privateKey.export({ format: "jwk" });
  return { privateKey: base64(d), publicKey: base64(x) };
}

/** A JWK has base64url without padding (RFC 7517). */
function base64(text: string): string {
  return Buffer.from(text, "base64url").toString("base64");
}
