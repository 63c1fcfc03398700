// Asks the Docker daemon one question, as set-up must before there are any dependencies, and whatever docker client is
// installed. Exit code 0: yes. Questions: `answers`, `has-image NAME`, `has-registry`.

import { request } from "node:http";

const PATIENCE_MILLISECONDS = 15_000;
const socketPath = process.env.DOCKER_HOST?.match(/^unix:\/\/(.+)/)?.[1] ?? "/var/run/docker.sock";

/** @returns {Promise<boolean>} the daemon's answer is fine, as far as its first line tells */
function ask(method, path) {
  return new Promise((resolve) => {
    const call = request({ socketPath, method, path, timeout: PATIENCE_MILLISECONDS }, (answer) => {
      answer.once("data", (data) => {
        resolve(answer.statusCode === 200 && !String(data).includes('"errorDetail"'));
        call.destroy();
      });
      answer.once("end", () => resolve(answer.statusCode === 200));
    });
    call.once("timeout", () => call.destroy());
    call.once("error", () => resolve(false));
    call.end();
  });
}

function answerTo(question, name) {
  switch (question) {
    case "answers":
      return ask("GET", "/_ping");
    case "has-image":
      return ask("GET", `/images/${name}/json`);
    // The first line of a pull comes when the registry has sent the manifest; nothing has been downloaded yet.
    case "has-registry":
      return ask("POST", "/images/create?fromImage=debian&tag=12-slim");
    default:
      throw new Error(`unknown question: ${question}`);
  }
}

const [question, name] = process.argv.slice(2);
process.exitCode = (await answerTo(question, name)) ? 0 : 1;
