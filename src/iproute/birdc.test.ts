import { describe, expect, it } from "vitest";
import { decodeEnabled, decodeSessions, isEstablished } from "./birdc.ts";

const PROTOCOLS = `BIRD 2.0.12 ready.
Name       Proto      Table      State  Since         Info
device1    Device     ---        up     09:41:57.597  
blocks4    Static     master4    up     09:41:57.597  
Mesh_192_168_50_12 BGP        ---        up     09:41:58.578  Established   
Mesh_192_168_50_13 BGP        ---        start  09:38:02.247  Active        Socket: Connection refused
Mesh_192_168_50_14 BGP        ---        start  2026-11-20    Passive       
Mesh_fd00_50__c BGP        ---        down   09:41:57.597  
`;

describe("what birdc says about sessions", () => {
  const sessions = decodeSessions(PROTOCOLS);

  it("is read by name, with its reason, and without the other protocols", () => {
    expect(Object.fromEntries(sessions)).toEqual({
      Mesh_192_168_50_12: { state: "Established" },
      Mesh_192_168_50_13: { state: "Active", reason: "Socket: Connection refused" },
      Mesh_192_168_50_14: { state: "Passive" },
      Mesh_fd00_50__c: { state: "down" },
    });
  });

  it("is established in no other state, nor when there is no such session", () => {
    const up = [...sessions].filter(([, session]) => isEstablished(session)).map(([name]) => name);
    expect(up).toEqual(["Mesh_192_168_50_12"]);
    expect(isEstablished(sessions.get("Mesh_10_0_0_1"))).toBe(false);
  });

  it("is nothing while the daemon doesn't answer", () => {
    expect(decodeSessions("Unable to connect to server control socket\n").size).toBe(0);
    expect(decodeSessions("").size).toBe(0);
  });

  it("tells which protocols are enabled, of all of them", () => {
    expect(decodeEnabled(PROTOCOLS)).toEqual({
      device1: true,
      blocks4: true,
      Mesh_192_168_50_12: true,
      Mesh_192_168_50_13: true,
      Mesh_192_168_50_14: true,
      Mesh_fd00_50__c: false,
    });
    expect(decodeEnabled("Unable to connect to server control socket\n")).toBeUndefined();
  });
});
