import { expect, it } from "vitest";
import { DOCUMENT_FORMAT } from "../state/lab.ts";
import { LABELS } from "../state/labels.ts";
import { refuseOtherFormat } from "./otherVersion.ts";

const made = (labels: Readonly<Record<string, string>>) => ({ id: "x", name: "x", labels });
const ours = made({ [LABELS.format]: String(DOCUMENT_FORMAT), [LABELS.version]: "7.0.0" });

it("takes a lab of its own format, whichever version made it, and one whose labels say none", () => {
  expect(() => refuseOtherFormat("demo", [])).not.toThrow();
  expect(() => refuseOtherFormat("demo", [ours, made({ [LABELS.version]: "0.0.1" })])).not.toThrow();
});

it.each([String(DOCUMENT_FORMAT - 1), String(DOCUMENT_FORMAT + 1), "", "a"])(
  "refuses a lab with a container of the format %j",
  (format) => {
    const other = made({ [LABELS.format]: format, [LABELS.version]: "9.0.0" });
    expect(() => refuseOtherFormat("demo", [ours, other])).toThrow(
      "the lab demo was made by another version of flatlab (9.0.0, and this is ",
    );
  },
);
