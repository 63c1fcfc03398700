import { expect, it } from "vitest";
import { decodeListeners } from "./listeners.ts";

/** As Linux 6.1 prints it: a listening socket, and a connection to it. */
const TABLE = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 35012 1 0000000000000000 100 0 0 10 0
   1: 0100007F:1F90 0100007F:A3C2 01 00000000:00000000 00:00000000 00000000     0        0 35013 1 0000000000000000 20 4 30 10 -1
`;

it("knows sockets that listen from those that are connected", () => {
  expect(decodeListeners(TABLE)).toEqual([{ port: 8080, inode: "35012" }]);
});
