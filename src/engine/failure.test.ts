import { describe, expect, it } from "vitest";
import { DockerError, HostError, UsageError } from "../errors.ts";
import { failure, isStatus } from "./failure.ts";

const fault = (fields: object) => Object.assign(new Error("low-level words"), fields);

describe("failure", () => {
  it.each([
    ["ENOENT", "no-docker"],
    ["ECONNREFUSED", "no-docker"],
    ["ENOTFOUND", "no-docker"],
    ["EAI_AGAIN", "no-docker"],
    ["ETIMEDOUT", "no-docker"],
    ["EACCES", "docker-permission"],
  ])("takes %s for a fault of the host, and says what to do", (code, expected) => {
    const cause = fault({ code });
    const error = failure("list containers", cause);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ code: expected, cause, hint: expect.stringMatching(/\w+/) });
  });

  it("says where the daemon was looked for", () => {
    const gone = fault({ code: "ENOENT", address: "/var/run/docker.sock" });
    expect(failure("list containers", gone).message).toBe("no Docker daemon answers at /var/run/docker.sock");
    expect(failure("list containers", gone, "tcp://far:1, which DOCKER_HOST names").message).toBe(
      "no Docker daemon answers at tcp://far:1, which DOCKER_HOST names",
    );
    const nameless = fault({ code: "ENOTFOUND", hostname: "far" });
    expect(failure("list containers", nameless).message).toBe("no Docker daemon answers at far");
  });

  it.each(["ECONNRESET", "EPIPE"])("says on %s what was being done when the daemon went", (code) => {
    const error = failure("create container x-alpha", fault({ code }));
    expect(error).toBeInstanceOf(DockerError);
    expect(error.message).toBe("cannot create container x-alpha: the Docker daemon went away");
  });

  it("hands on the daemon's own words, with its status", () => {
    const cause = fault({ statusCode: 409, json: { message: "name is in use\n" } });
    const error = failure("create container x-alpha", cause);
    expect(error.message).toBe("cannot create container x-alpha: name is in use");
    expect(error).toMatchObject({ cause, status: 409 });
  });

  it.each([
    [fault({}), "low-level words"],
    ["text", "text"],
    [undefined, "undefined"],
  ])("finds words in %s", (thrown, words) =>
    expect(failure("do it", thrown).message).toBe(`cannot do it: ${words}`),
  );

  it("leaves errors alone that have been told already", () => {
    const error = new UsageError("told", "told already");
    expect(failure("do it", error)).toBe(error);
  });
});

describe("isStatus", () => {
  it("compares the daemon's status, and takes anything", () => {
    expect(isStatus(fault({ statusCode: 404 }), 404)).toBe(true);
    expect(isStatus(fault({ statusCode: 500 }), 404)).toBe(false);
    for (const thrown of [undefined, null, "404", 404]) expect(isStatus(thrown, 404)).toBe(false);
  });
});
