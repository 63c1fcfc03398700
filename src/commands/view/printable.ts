// Text that any reader of a report takes: words of programs may hold colours, control characters and halves of characters.

import { stripVTControlCharacters } from "node:util";

/** Without colours and control characters, but for tabs and line ends; what is no character becomes U+FFFD. */
export function printable(text: string): string {
  return (
    stripVTControlCharacters(text)
      .replaceAll(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, "")
      .replaceAll(/\p{Surrogate}/gu, "\ufffd")
  );
}

/** As printable, in one line. */
export function inOneLine(text: string): string {
  return printable(text)
    .replaceAll(/[\s\u2028\u2029]+/g, " ")
    .trim();
}
