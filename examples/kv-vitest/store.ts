// The store as its clients see it, asked from inside of the lab.

import type { Lab } from "flatlab";

export const MEMBERS = ["a", "b", "c"] as const;
export type Member = (typeof MEMBERS)[number];

export interface Status {
  readonly name: Member;
  readonly role: "leader" | "follower" | "candidate";
  readonly term: number;
  /** Empty when it knows of none. */
  readonly leader: Member | "";
}

/** Asks a member from its own pod, so that a partition is not in the way. */
async function ask(lab: Lab, member: Member, path: string, ...options: string[]): Promise<string> {
  const url = `http://127.0.0.1:7000/${path}`;
  const argv = ["curl", "--silent", "--show-error", "--location", "--max-time", "5", ...options, url];
  return (await lab.pod(member).exec(argv)).stdout;
}

export async function status(lab: Lab, member: Member): Promise<Status> {
  return JSON.parse(await ask(lab, member, "status"));
}

/** The status code: 204 when it was acknowledged; `000` when nobody answered. Followers lead to the leader. */
export async function put(lab: Lab, member: Member, key: string, value: string): Promise<string> {
  const options = [
    "--request",
    "PUT",
    "--data-binary",
    value,
    "--output",
    "/dev/null",
    "--write-out",
    "%{http_code}",
  ];
  return ask(lab, member, key, ...options);
}

export async function get(lab: Lab, member: Member, key: string): Promise<string> {
  return ask(lab, member, key);
}

/** Whom all of these members take for their leader; undefined while they don't agree. */
export async function leaderOf(lab: Lab, members: readonly Member[]): Promise<Status | undefined> {
  const all = await Promise.all(members.map((member) => status(lab, member)));
  const leader = all.find(({ role }) => role === "leader");
  const agree = all.every((one) => one.leader === leader?.name && one.term === leader?.term);
  return agree ? leader : undefined;
}
