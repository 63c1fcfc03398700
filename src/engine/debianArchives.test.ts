import { describe, expect, it } from "vitest";
import { archivesIn } from "./debianArchives.ts";

describe("archivesIn", () => {
  it("takes the suite, its updates and its security fixes from the host's own mirrors", () => {
    const targets = [
      "Debian bookworm main http://mirror.example/debian/",
      "Debian bookworm-updates main http://mirror.example/debian/",
      "Debian bookworm-security main https://mirror.example/debian-security/",
      "Debian bookworm main http://mirror.example/debian/",
    ];
    expect(archivesIn(targets.join("\n"), "bookworm")).toEqual([
      "deb http://mirror.example/debian/ bookworm main",
      "deb http://mirror.example/debian/ bookworm-updates main",
      "deb https://mirror.example/debian-security/ bookworm-security main",
    ]);
  });

  it.each([
    ["another vendor", "HashiCorp bookworm main https://apt.example/"],
    ["another component", "Debian bookworm contrib http://mirror.example/debian/"],
    ["another suite", "Debian trixie main http://mirror.example/debian/"],
    ["a medium that can't be read from elsewhere", "Debian bookworm main cdrom://Debian_12/"],
    ["only a part of the suite", "Debian bookworm-updates main http://mirror.example/debian/"],
    ["an index that was never fetched", " bookworm main http://mirror.example/debian/"],
    ["nothing", ""],
  ])("takes nothing from %s", (_, target) => {
    expect(archivesIn(target, "bookworm")).toEqual([]);
  });
});
