import { expect, it } from "vitest";
import { decodeListeners } from "./listeners.ts";

/** As Linux 6.1 prints it: a listening socket, and a connection to it. */
const TABLE = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 35012 1 0000000000000000 100 0 0 10 0
   1: 0100007F:1F90 0100007F:A3C2 01 00000000:00000000 00:00000000 00000000     0        0 35013 1 0000000000000000 20 4 30 10 -1
`;

it("knows sockets that listen from those that are connected", () => {
  expect(decodeListeners(TABLE)).toEqual([{ address: "127.0.0.1", port: 8080, inode: "35012" }]);
});

it("tells addresses of both families, and IPv4 in an IPv6 socket as such", () => {
  const line = (address: string) =>
    `   0: ${address}:0050 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1 1\n`;
  const table = [
    "00000000000000000000000000000000",
    "00000000000000000000000001000000",
    "B80D0120000000000000000001000000",
    "0000000000000000FFFF00000201F40A",
  ].map(line);
  expect(decodeListeners(table.join("")).map(({ address }) => address)).toEqual([
    "::",
    "::1",
    "2001:db8::1",
    "10.244.1.2",
  ]);
});

it("knows UDP sockets that anybody may write to from those that are connected", () => {
  const table = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode ref pointer drops
  123: 00000000:0035 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 77 2 0000000000000000 0
  124: 0200F40A:0035 0300F40A:A3C2 01 00000000:00000000 00:00000000 00000000     0        0 78 2 0000000000000000 0
`;
  expect(decodeListeners(table, "udp")).toEqual([{ address: "0.0.0.0", port: 53, inode: "77" }]);
});
