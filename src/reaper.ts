// Entry of the reaper: reaper SOCKET GRACE. Nobody calls it but the reaper's container.

import { main } from "./library/reaper/main.ts";

await main(process.argv[2] ?? "", Number(process.argv[3]));
