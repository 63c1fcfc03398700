import { describe, expect, it } from "vitest";
import { address } from "../../test/support/addresses.ts";
import { BARE_CONTAINER, BARE_POD, type ProbeAction } from "../topology/model.ts";
import { judgeStatus, questionOf } from "./question.ts";

const container = {
  ...BARE_CONTAINER,
  name: "server",
  image: "x",
  ports: [{ name: "http", containerPort: 8080, protocol: "TCP" as const }],
};
const pod = { ...BARE_POD, name: "x/web", namespace: "x", group: "x/web", containers: [container] };
const place = { node: "alpha", address: address("10.244.1.2") };
const ask = (action: ProbeAction, at = place) => questionOf(action, pod, container, at);
const http = { kind: "httpGet", port: "http", path: "/ready", scheme: "HTTP", headers: [] } as const;

describe("what a probe asks", () => {
  it("is a command in its container", () => {
    expect(ask({ kind: "exec", command: ["test", "-e", "/ok"] })).toEqual({
      kind: "exec",
      container: "x/web/server",
      argv: ["test", "-e", "/ok"],
    });
  });

  it("is a connection from the node to the pod", () => {
    const where = { kind: "tcp", node: "alpha", address: "10.244.1.2" };
    expect(ask({ kind: "tcpSocket", port: 9000 })).toEqual({ ...where, port: 9000 });
    expect(ask({ kind: "tcpSocket", port: "http" })).toEqual({ ...where, port: 8080 });
  });

  it("is a request, as the kubelet writes it", () => {
    const question = ask(http);
    expect(question).toMatchObject({ kind: "http", address: "10.244.1.2", port: 8080 });
    expect(question).toHaveProperty(
      "request",
      [
        "GET /ready HTTP/1.1",
        "Host: 10.244.1.2:8080",
        "User-Agent: kube-probe/1.30",
        "Accept: */*",
        "Connection: close",
        "",
        "",
      ].join("\r\n"),
    );
  });

  it("has the headers that the file gives, once", () => {
    const question = ask({
      ...http,
      headers: [
        { name: "host", value: "web.example" },
        { name: "X-A", value: "1" },
      ],
    });
    expect(question).toHaveProperty(
      "request",
      expect.stringContaining("\r\nhost: web.example\r\nX-A: 1\r\n"),
    );
    expect(question).toHaveProperty("request", expect.not.stringContaining("Host: 10"));
  });

  it("writes addresses of IPv6 and encryption as URLs do", () => {
    const six = { node: "alpha", address: address("fd00::2") };
    expect(ask({ ...http, path: "ready" }, six)).toHaveProperty(
      "request",
      expect.stringMatching(/^GET \/ready .*\r\nHost: \[fd00::2\]:8080\r/),
    );
    expect(ask({ ...http, scheme: "HTTPS" }, six)).toMatchObject({
      kind: "https",
      url: "https://[fd00::2]:8080/ready",
    });
  });

  it("goes to another host where the file says so, by address", () => {
    expect(ask({ ...http, host: "10.244.9.9" })).toMatchObject({ address: "10.244.9.9" });
    expect(ask({ ...http, host: "web.example" })).toBeUndefined();
  });

  it("needs a port that there is", () => {
    expect(ask({ ...http, port: "metrics" })).toBeUndefined();
  });
});

it("takes a redirection for an answer, and says what else came", () => {
  expect([200, 204, 302, 399].map((status) => judgeStatus(status).passed)).toEqual([true, true, true, true]);
  expect(judgeStatus(199).passed).toBe(false);
  expect(judgeStatus(503)).toEqual({ passed: false, words: "status 503" });
});
