// DNS messages as bytes: a question is encoded, an answer is decoded as far as tests look into it. Source: RFC 1035,
// section 4; RFC 2782 for SRV.

export const TYPES = { A: 1, CNAME: 5, SOA: 6, PTR: 12, TXT: 16, AAAA: 28, SRV: 33 } as const;

export type RecordType = keyof typeof TYPES;

export interface DnsAnswer {
  readonly rcode: "NOERROR" | "FORMERR" | "SERVFAIL" | "NXDOMAIN" | "NOTIMP" | "REFUSED";
  /** `NAME TTL TYPE DATA`, in the order of the message. */
  readonly records: readonly DnsRecord[];
}

export interface DnsRecord {
  readonly name: string;
  readonly type: RecordType | number;
  readonly ttl: number;
  readonly data: string;
}

const RCODES = ["NOERROR", "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED"] as const;

/** A question of class IN that asks for recursion, as resolvers of hosts do. */
export function encodeQuestion(name: string, type: RecordType): Buffer {
  const labels = name.split(".").filter((label) => label !== "");
  const encoded = labels.flatMap((label) => [Buffer.from([label.length]), Buffer.from(label)]);
  const head = Buffer.from([0x12, 0x34, 0x01, 0x00, 0, 1, 0, 0, 0, 0, 0, 0]);
  return Buffer.concat([head, ...encoded, Buffer.from([0, 0, TYPES[type], 0, 1])]);
}

export function decodeAnswer(message: Buffer): DnsAnswer {
  const rcode = RCODES[(message[3] ?? 0) & 15];
  if (rcode === undefined) throw new Error(`an answer with rcode ${(message[3] ?? 0) & 15}`);
  const [, afterName] = nameAt(message, 12);
  let at = afterName + 4;
  const records: DnsRecord[] = [];
  for (let count = message.readUInt16BE(6); count > 0; count--) {
    const [name, end] = nameAt(message, at);
    const number = message.readUInt16BE(end);
    const length = message.readUInt16BE(end + 8);
    const type = Object.entries(TYPES).find(([, value]) => value === number)?.[0] as RecordType | undefined;
    const data = dataAt(message, end + 10, length, type);
    records.push({ name, type: type ?? number, ttl: message.readUInt32BE(end + 4), data });
    at = end + 10 + length;
  }
  return { rcode, records };
}

function dataAt(message: Buffer, at: number, length: number, type: RecordType | undefined): string {
  const bytes = message.subarray(at, at + length);
  switch (type) {
    case "A":
      return [...bytes].join(".");
    case "AAAA":
      return (bytes.toString("hex").match(/.{4}/g) ?? []).join(":");
    case "CNAME":
    case "PTR":
      return nameAt(message, at)[0];
    case "SRV":
      return [0, 2, 4]
        .map((offset) => message.readUInt16BE(at + offset))
        .concat()
        .join(" ")
        .concat(" ", nameAt(message, at + 6)[0]);
    case "TXT":
      return bytes.subarray(1, 1 + (bytes[0] ?? 0)).toString();
    default:
      return bytes.toString("hex");
  }
}

/** @returns the name, and where it ends */
function nameAt(message: Buffer, start: number): [name: string, end: number] {
  const labels: string[] = [];
  let at = start;
  for (;;) {
    const length = message[at] ?? 0;
    if (length === 0) return [labels.join("."), at + 1];
    if (length >= 0xc0)
      return [[...labels, nameAt(message, message.readUInt16BE(at) & 0x3fff)[0]].join("."), at + 2];
    labels.push(message.subarray(at + 1, at + 1 + length).toString());
    at += 1 + length;
  }
}
