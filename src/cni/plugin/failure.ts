// A failure as the CNI specification has plugins report it: a code, a message, and perhaps details.

/** Anything else that is thrown is a fault of ours. */
export class Failure extends Error {
  /** One of the specification's, or from 100 on one of ours. */
  readonly code: number;
  readonly details: string | undefined;

  constructor(code: number, message: string, details?: string) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

/** Codes of our own. */
export const OWN_CODES = {
  interfaceExists: 100,
  foreignBridge: 101,
  notAsItWas: 102,
  programFailed: 103,
} as const;
