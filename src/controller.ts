// Entry of a lab's controller: controller LAB. Nobody calls it but the lab's container of that name.

import { main } from "./controller/main.ts";

await main(process.argv[2] ?? "");
