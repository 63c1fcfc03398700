import { expect, it } from "vitest";
import { readMapping } from "./portMapping.ts";

it.each([
  ["8080:80", { port: 8080, targetPort: 80 }],
  ["80", { targetPort: 80 }],
  ["http", { targetPort: "http" }],
  [":http", { port: 0, targetPort: "http" }],
  ["0:80", { port: 0, targetPort: 80 }],
])("%s is a mapping", (text, mapping) => {
  expect(readMapping(text)).toEqual(mapping);
});

it.each(["", ":", "a:80", "80:", "0", "8080:0", "70000:80", "80:70000", "1:2:3", "-1:80"])(
  "%s is none",
  (text) => {
    expect(readMapping(text)).toBeUndefined();
  },
);
