import { expect, it } from "vitest";
import { formatTable } from "./table.ts";

it("aligns columns, marks empty cells, and leaves no blanks at line ends", () => {
  const table = formatTable(
    ["POD", "NODE"],
    [
      ["web-0", "alpha"],
      ["a", ""],
    ],
  );
  expect(table).toBe("POD     NODE\nweb-0   alpha\na       -\n");
});
