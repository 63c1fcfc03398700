// Who listens, as the kernel tells it in /proc/net/tcp and tcp6: the ends of sockets in hexadecimal, each word of an
// address in the byte order of the machine, which is little-endian wherever labs run. Source: proc(5), proc_net_tcp.

export interface Listener {
  readonly port: number;
  /** By which the file descriptors of processes are known. */
  readonly inode: string;
}

/** State of a listening socket, include/net/tcp_states.h. */
const LISTENING = "0A";

export function decodeListeners(table: string): readonly Listener[] {
  return table.split("\n").flatMap((line): readonly Listener[] => {
    const words = line.trim().split(/\s+/);
    const [, local = "", , state] = words;
    const [, port] = local.split(":");
    const inode = words[9];
    if (state !== LISTENING || port === undefined || inode === undefined) return [];
    return [{ port: Number.parseInt(port, 16), inode }];
  });
}
