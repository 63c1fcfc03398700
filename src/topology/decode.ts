// Bytes -> characters. A topology file is UTF-8, with or without a byte order mark, and at most 1 MB.

/** Bytes. A topology with a thousand pods has a hundred thousand. */
const LARGEST = 1_048_576;

export interface DecodedText {
  /** Never begins with a byte order mark. */
  readonly text: string;
  readonly fault?: { readonly code: string; readonly offset: number; readonly message: string };
}

export function decodeText(input: string | Uint8Array): DecodedText {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  if (bytes.length > LARGEST) {
    const message = `the file has ${bytes.length} bytes, and ${LARGEST} (1 MB) is the most: is it a topology?`;
    return { text: "", fault: { code: "file-too-large", offset: 0, message } };
  }
  const text = new TextDecoder("utf-8").decode(bytes);
  const fail = (offset: number, message: string, code = "not-utf-8"): DecodedText => ({
    text: text.replaceAll("\0", " "),
    fault: { code, offset, message },
  });
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return fail(0, "the file is UTF-16, and only UTF-8 is read: save it as UTF-8");
  }
  if (!isUtf8(bytes)) {
    return fail(Math.max(0, text.indexOf("\ufffd")), "the file is not UTF-8 from here on: save it as UTF-8");
  }
  const zero = text.indexOf("\0");
  if (zero !== -1) return fail(zero, "there is a zero byte in the file, which no text has", "invalid-text");
  return { text };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
