// The program that opens sockets in every namespace of a lab, sends all probes and tells what became of each.
// Perl, because perl-base is in the toolbox and can call setns(2), which Node can't; never a shell.
//
// It finds open network namespaces at its descriptors and reads lines: `limit MILLISECONDS`, then
// `place DESCRIPTOR ADDRESS`, then `KIND FROM TO ADDRESS NUMBER DEVICE` (places by number from 0, `-` for nothing).
// It prints one line for each probe, in any order: `ID OUTCOME ...`, ids from 0. prober.ts is its only caller.

import { ASK } from "./ask.ts";
import { CAPTURE } from "./capture.ts";
import { HEAR } from "./hear.ts";
import { LOOP } from "./loop.ts";
import { SETUP } from "./setup.ts";

export const PROBER = [SETUP, HEAR, CAPTURE, ASK, LOOP].join("\n");
