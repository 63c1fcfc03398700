// As much of Jest as a lab's hooks need, by its own copy in the user's project.

/** Of `@jest/globals`. */
export interface JestGlobals {
  readonly beforeAll: Hook;
  readonly beforeEach: Hook;
  readonly afterEach: Hook;
  readonly afterAll: Hook;
  readonly jest: { setTimeout(milliseconds: number): unknown };
}

/** A function with a parameter would be taken for one with a callback. */
type Hook = (work: () => Promise<void>, timeoutMs: number) => void;

/** Of jest-circus, which tells hooks nothing about the test; it keeps this in the sandbox's global object. */
interface CircusState {
  readonly testTimeout: number;
  readonly currentlyRunningTest?: { readonly errors: readonly (readonly unknown[])[] } | null;
}

/** Undefined with another runner than jest-circus, Jest's default. */
export function circusState(globals: object): CircusState | undefined {
  const symbol = Object.getOwnPropertySymbols(globals).find(
    ({ description }) => description === "JEST_STATE_SYMBOL",
  );
  return symbol === undefined ? undefined : (globals as Record<symbol, CircusState>)[symbol];
}

/** Each error is a list: what was thrown, and one that knows the place. */
export function failureOfTest(globals: object): unknown {
  const [first] = circusState(globals)?.currentlyRunningTest?.errors ?? [];
  return first?.[0] ?? first?.[1];
}
