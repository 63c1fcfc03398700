// JSON text with places: what a topology names may be JSON, and a fault in it is told by line and column.

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * @param complain gets the place as `line:column`, and one sentence
 * @returns undefined when it is no JSON
 */
export function readJson(text: string, complain: (place: string, message: string) => void): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const offset = Number(words.match(/position (\d+)/)?.[1] ?? text.length);
    const before = text.slice(0, offset);
    const place = `${before.split("\n").length}:${offset - before.lastIndexOf("\n")}`;
    complain(place, `this is no JSON (${words.replace(/ in JSON at position.*| \(line.*/s, "")})`);
    return undefined;
  }
}
