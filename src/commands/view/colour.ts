// Whether a stream takes colour, and the few colours that we use. https://no-color.org

import { styleText } from "node:util";

export type Format = Parameters<typeof styleText>[0];

/** Puts `text` into a colour, or leaves it as it is where colour isn't wanted. */
export type Paint = (format: Format, text: string) => string;

/** A terminal that is not dumb, unless NO_COLOR is set. */
export function isColourful(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return isRichTerminal(stream, env) && !env.NO_COLOR;
}

/** A terminal that can move its cursor. */
export function isRichTerminal(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return stream.isTTY === true && env.TERM !== "dumb";
}

export function paintFor(colourful: boolean): Paint {
  return colourful
    ? (format, text) => styleText(format, text, { validateStream: false })
    : (_format, text) => text;
}
