// The schema of topology files, for the validator alone: what says the same in several places, but for its description, is
// one part, and every mapping is a part of its own. ajv makes a function of each. Pure. Editors get the schema as it is
// written: their texts differ from place to place.

export interface SharedSchema {
  /** With `$defs`, and references to them. */
  readonly root: object;
  readonly parts: readonly Part[];
}

export interface Part {
  /** As it stands in `$defs`. */
  readonly schema: object;
  /** The first place of it in the schema, as an expression: `.properties.pods`. */
  readonly place: string;
}

type Node = Readonly<Record<string, unknown>>;

/** They say nothing about what is valid. */
const NOTES = new Set(["$schema", "title", "description", "examples", "default"]);
/**
 * Keywords whose value is a schema, and those whose value has schemas by name. Those of the names of keys stay where they
 * are: only there does an error say which name it is about.
 */
const BELOW = ["additionalProperties", "items"];
const NAMED_BELOW = ["properties"];
/** Less than this is shorter than a call. */
const SHORTEST_PART = 60;

/** @throws {Error} when the schema has a keyword that this doesn't know to hold schemas */
export function shareParts(schema: object): SharedSchema {
  const uses = new Map<string, number>();
  visit(schema as Node, "", (node) => {
    const text = JSON.stringify(withoutNotes(node));
    uses.set(text, (uses.get(text) ?? 0) + 1);
  });
  const parts = new Map<string, Part & { readonly name: string }>();
  visit(schema as Node, "", (node, place) => {
    const plain = withoutNotes(node);
    const text = JSON.stringify(plain);
    const isPart =
      plain.properties !== undefined || ((uses.get(text) ?? 0) > 1 && text.length >= SHORTEST_PART);
    if (place === "" || !isPart || parts.has(text)) return;
    parts.set(text, { name: `part${parts.size}`, schema: plain, place });
  });
  const refer = (node: Node): Node => {
    const part = parts.get(JSON.stringify(node));
    return part === undefined ? mapBelow(node, refer) : { $ref: `#/$defs/${part.name}` };
  };
  const shared = [...parts.values()].map(({ name, schema: plain, place }) => ({
    name,
    schema: mapBelow(plain as Node, refer),
    place,
  }));
  const $defs = Object.fromEntries(shared.map(({ name, schema: part }) => [name, part]));
  return { root: { ...refer(withoutNotes(schema as Node)), $defs }, parts: shared };
}

function visit(node: Node, place: string, look: (node: Node, place: string) => void): void {
  look(node, place);
  for (const [key, value] of Object.entries(node)) {
    if (["anyOf", "oneOf", "allOf", "not", "if", "patternProperties"].includes(key))
      throw new Error(`schemas below ${key}: is scripts/sharedSchema.ts up to date?`);
    if (BELOW.includes(key) && isNode(value)) visit(value, `${place}.${key}`, look);
    if (!NAMED_BELOW.includes(key) || !isNode(value)) continue;
    for (const [name, below] of Object.entries(value))
      if (isNode(below)) visit(below, `${place}.${key}[${JSON.stringify(name)}]`, look);
  }
}

function withoutNotes(node: Node): Node {
  const kept = Object.entries(node).filter(([key]) => !NOTES.has(key));
  return mapBelow(Object.fromEntries(kept), withoutNotes);
}

function mapBelow(node: Node, change: (below: Node) => Node): Node {
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (BELOW.includes(key) && isNode(value)) return [key, change(value)];
      if (!NAMED_BELOW.includes(key) || !isNode(value)) return [key, value];
      const named = Object.entries(value).map(([name, below]) => [
        name,
        isNode(below) ? change(below) : below,
      ]);
      return [key, Object.fromEntries(named)];
    }),
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
