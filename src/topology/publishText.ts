// The short form of what is published: `TARGET:[ADDRESS:]PORT[:TARGETPORT]`. The address stands where Docker has it, before
// the port, and one of IPv6 in brackets.

/** As it is written, spread out; whether there is such a target is not asked here. */
export interface PublishWords {
  readonly to: string;
  readonly address?: string;
  readonly port: number;
  /** A number, or the name of a port. */
  readonly targetPort?: number | string;
}

export type ReadWords = { readonly words: PublishWords } | { readonly code: string; readonly fault: string };

const FORM = /^(?<to>[^:]+):(?:(?<address>\[[^\]]*\]|[^:]*\.[^:]*):)?(?<port>\d+)(?::(?<target>[^:]+))?$/;
const PORT_NAME = /^(?=.*[a-z])[a-z0-9]([a-z0-9-]{0,13}[a-z0-9])?$/;

/** A fault goes on after the text: `"web" has no port ...`. */
export function readPublishText(text: string): ReadWords {
  const [bare, protocol] = splitProtocol(text);
  if (protocol !== undefined && protocol !== "tcp") return { code: "unsupported-protocol", fault: onlyTcp() };
  const { to, address, port, target } = FORM.exec(bare)?.groups ?? {};
  if (to === undefined || port === undefined) {
    const fault = "is not of the form TARGET:PORT:TARGETPORT, as in web:8080:80 or web:0.0.0.0:8080:80";
    return { code: "invalid-publish", fault };
  }
  if (Number(port) === 0) {
    const fault =
      "has port 0: a published port has to be a number from 1 to 65535, and one that is free is chosen by lab port-forward alone";
    return { code: "out-of-range", fault };
  }
  const targetPort = target === undefined ? undefined : readPort(target);
  if (targetPort === null || !isPort(Number(port)))
    return { code: "out-of-range", fault: "has a port that is none: they go from 1 to 65535" };
  if (typeof targetPort === "string" && !PORT_NAME.test(targetPort))
    return {
      code: "invalid-name",
      fault: `ends with "${targetPort}", which is neither a port nor the name of one`,
    };
  return {
    words: {
      to,
      ...(address !== undefined && { address: address.replace(/^\[(.*)\]$/, "$1") }),
      port: Number(port),
      ...(targetPort !== undefined && { targetPort }),
    },
  };
}

/** `web:53:53/udp` -> `web:53:53`, `udp`; a slash before the first colon is a namespace's. */
function splitProtocol(text: string): readonly [string, string | undefined] {
  const [, bare = text, protocol] = /^([^:]*:.*)\/([A-Za-z]+)$/.exec(text) ?? [];
  return [bare, protocol?.toLowerCase()];
}

/** @returns null for a number that is no port */
export function readPort(text: string): number | string | null {
  if (!/^\d+$/.test(text)) return text;
  return isPort(Number(text)) ? Number(text) : null;
}

export function isPort(number: number): boolean {
  return number >= 1 && number <= 65_535;
}

/** To stand behind what asked for another protocol. */
function onlyTcp(): string {
  return "is not of TCP, and nothing else is forwarded: ask it from inside the lab, with lab exec";
}
