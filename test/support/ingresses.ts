// Random Ingresses, and requests that have a chance to meet one of their rules.

import fc from "fast-check";
import type { IngressSpec } from "../../src/topology/model.ts";

const HOSTS = ["a.com", "b.a.com", "*.a.com", "*.b.a.com", "a-com"] as const;
const ELEMENTS = ["foo", "bar", "Foo", "f%20o", "it's", "a$b", "(x)", "c:d;e", "{y}", "~!*,&="] as const;

const elements = fc.array(fc.constantFrom(...ELEMENTS), { maxLength: 3 });
const path = fc
  .tuple(elements, fc.boolean())
  .map(([parts, slash]) => (parts.length === 0 ? "/" : `/${parts.join("/")}${slash ? "/" : ""}`));
const backend = fc.record({
  service: fc.constantFrom("one", "two", "three"),
  port: fc.constantFrom<number | string>(80, "http"),
});

const rule = fc.record(
  {
    host: fc.constantFrom(...HOSTS),
    paths: fc.array(
      fc.record({ path, type: fc.constantFrom("Exact" as const, "Prefix" as const), backend }),
      { maxLength: 4 },
    ),
  },
  { requiredKeys: ["paths"] },
);

const ingress = fc
  .record({
    namespace: fc.constantFrom("default", "x"),
    rules: fc.array(rule, { maxLength: 4 }),
    // Most have none, or it would answer most requests.
    defaults: fc.array(backend, { maxLength: 4 }),
  })
  .map(
    ({ namespace, rules, defaults: [defaultBackend, ...others] }): IngressSpec => ({
      namespace,
      name: "i",
      rules,
      ...(defaultBackend && others.length === 3 && { defaultBackend }),
    }),
  );

export const ingresses = fc.array(ingress, { minLength: 1, maxLength: 3 });

const host = fc.oneof(
  fc.constantFrom("a.com", "A.com", "a.com:80", "b.a.com", "c.a.com", "d.b.a.com", "c.d.b.a.com"),
  fc.constantFrom("b.a.com.", "a-com", "axcom", "", "10.0.0.1", "[::1]:80", "ba.com"),
);

export const questions = fc.array(
  fc.record({
    host,
    path: fc.oneof(
      path,
      path.map((text) => `${text}x`),
    ),
  }),
  {
    minLength: 10,
    maxLength: 10,
  },
);
