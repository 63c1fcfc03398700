import { createPrivateKey, createPublicKey } from "node:crypto";
import { expect, it } from "vitest";
import { makeKeyPair } from "./keys.ts";

/** What stands before the 32 bytes of an X25519 private key in PKCS #8 (RFC 8410, section 7). */
const HEAD = Buffer.from("302e020100300506032b656e04220420", "hex");

it("makes pairs as wg(8) has them: base64 of 32 bytes, the public one derived from the private one", () => {
  const { privateKey, publicKey } = makeKeyPair();
  const der = Buffer.concat([HEAD, Buffer.from(privateKey, "base64")]);
  const derived = createPublicKey(createPrivateKey({ key: der, format: "der", type: "pkcs8" }));
  expect(derived.export({ format: "der", type: "spki" }).subarray(-32).toString("base64")).toBe(publicKey);
  expect(makeKeyPair().privateKey).not.toBe(privateKey);
});
