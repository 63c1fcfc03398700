import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAddress, parseMac, parsePrefix } from "./parse.ts";

describe("parseAddress", () => {
  it("reads every dotted quad as itself", () => {
    fc.assert(
      fc.property(fc.ipV4(), (text) => {
        expect(parseAddress(text)).toEqual({ value: text });
      }),
    );
  });

  it.each([
    ["", '"" is not an IPv4 address: it is empty'],
    [
      "010.0.0.1",
      '"010.0.0.1" is not an IPv4 address: "010" has a leading zero, which some programs read as octal (write 10)',
    ],
    [
      "1.2.3.04",
      '"1.2.3.04" is not an IPv4 address: "04" has a leading zero, which some programs read as octal (write 4)',
    ],
    ["1.2.3", '"1.2.3" is not an IPv4 address: it has 3 numbers instead of four'],
    ["1.2.3.4.5", '"1.2.3.4.5" is not an IPv4 address: it has 5 numbers instead of four'],
    ["42", '"42" is not an IPv4 address: it has 1 number instead of four'],
    [" 1.2.3.4", '" 1.2.3.4" is not an IPv4 address: it has a space in it'],
    ["1.2.3.4\n", '"1.2.3.4\\n" is not an IPv4 address: it has a space in it'],
    ["+1.2.3.4", '"+1.2.3.4" is not an IPv4 address: "+1" is not a whole number from 0 to 255'],
    ["1.2.3.-4", '"1.2.3.-4" is not an IPv4 address: "-4" is not a whole number from 0 to 255'],
    ["1e1.2.3.4", '"1e1.2.3.4" is not an IPv4 address: "1e1" is not a whole number from 0 to 255'],
    [
      "0x10.0.0.1",
      '"0x10.0.0.1" is not an IPv4 address: "0x10" is hexadecimal, and only decimal numbers are read',
    ],
    ["256.1.1.1", '"256.1.1.1" is not an IPv4 address: 256 is more than 255'],
    ["1..2.3", '"1..2.3" is not an IPv4 address: a number is missing between its dots'],
    ["１.2.3.4", '"１.2.3.4" is not an IPv4 address: "１" is not a whole number from 0 to 255'],
    ["1:2", '"1:2" is not an IPv6 address: it has 2 numbers instead of eight (write :: for a run of zeros)'],
    [
      "fd00::1::2",
      '"fd00::1::2" is not an IPv6 address: it has "::" twice, so nobody knows how many zeros each stands for',
    ],
    ["fd00:::1", '"fd00:::1" is not an IPv6 address: it has three colons in a row'],
    ["fd00::g", '"fd00::g" is not an IPv6 address: "g" is not a hexadecimal digit'],
    ["fd00::12345", '"fd00::12345" is not an IPv6 address: "12345" has more than four digits'],
    [
      "fe80::1%eth0",
      '"fe80::1%eth0" is not an IPv6 address: it names a zone, and only addresses that are valid everywhere are read',
    ],
    [
      "::ffff:1.2.3.4",
      '"::ffff:1.2.3.4" is not an IPv6 address: it has an IPv4 address in it (write these digits in hexadecimal, too)',
    ],
    [
      "1:2:3:4:5:6:7:8::",
      '"1:2:3:4:5:6:7:8::" is not an IPv6 address: there is nothing left for "::" to stand for',
    ],
    [
      ":1:2:3:4:5:6:7",
      '":1:2:3:4:5:6:7" is not an IPv6 address: a number is missing at its end or beginning',
    ],
    [
      "fd00::1/64",
      '"fd00::1/64" is not an IPv6 address: it has a prefix length, and one address is meant (write fd00::1)',
    ],
  ])("refuses %j", (text, fault) => {
    expect(parseAddress(text)).toEqual({ fault });
  });

  it.each([
    ["fd00::1", "fd00::1"],
    ["FD00:0:0:0:0:0:0:1", "fd00::1"],
    ["fd00:0244:0000:0001:0:0:0:0002", "fd00:244:0:1::2"],
    ["1:0:0:2:0:0:0:3", "1:0:0:2::3"],
    ["1:0:0:2:3:0:0:4", "1::2:3:0:0:4"],
    ["1:0:2:3:4:5:6:7", "1:0:2:3:4:5:6:7"],
    ["::", "::"],
    ["::1", "::1"],
    ["1::", "1::"],
    ["1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"],
  ])("writes %s as RFC 5952 has it", (text, canonical) => {
    expect(parseAddress(text)).toEqual({ value: canonical });
  });

  it("reads every IPv6 address that has no IPv4 one in it, and its own form as itself", () => {
    const plain = fc.ipV6().filter((text) => !text.includes("."));
    fc.assert(
      fc.property(plain, (text) => {
        const once = parseAddress(text);
        if ("fault" in once) throw new Error(once.fault);
        expect(parseAddress(once.value)).toEqual(once);
        expect(new URL(`http://[${text}]/`).hostname).toBe(`[${once.value}]`);
      }),
    );
  });

  it("never throws and never changes what it accepts", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const result = parseAddress(text);
        if ("value" in result && !text.includes(":")) expect(result.value).toBe(text);
        else if ("value" in result) expect(parseAddress(result.value)).toEqual(result);
        else expect(result.fault.length).toBeLessThan(200);
      }),
    );
  });
});

describe("parsePrefix", () => {
  it.each([
    "0.0.0.0/0",
    "10.0.0.0/8",
    "10.244.0.0/16",
    "192.168.50.128/25",
    "10.1.2.3/32",
    "::/0",
    "fd00:244::/56",
    "fd00::1/128",
  ])("reads %s", (text) => {
    expect(parsePrefix(text)).toEqual({ value: text });
  });

  it.each([
    ["", '"" is not a network: it is empty'],
    ["10.0.0.0", '"10.0.0.0" is not a network: its prefix length is missing (write 10.0.0.0/24 or the like)'],
    ["10.0.0.0/", '"10.0.0.0/" is not a network: its prefix length "" is not a whole number from 0 to 32'],
    ["10.0.0.0/33", '"10.0.0.0/33" is not a network: its prefix length is 33, and 32 is the most'],
    ["10.0.0.0/08", '"10.0.0.0/08" is not a network: its prefix length has a leading zero (write /8)'],
    [
      "10.0.0.0/-1",
      '"10.0.0.0/-1" is not a network: its prefix length "-1" is not a whole number from 0 to 32',
    ],
    ["10.0.0.0/8/9", '"10.0.0.0/8/9" is not a network: it has more than one slash'],
    ["10.0.0.0/ 8", '"10.0.0.0/ 8" is not a network: it has a space in it'],
    ["10.0.0/8", '"10.0.0/8" is not a network: it has 3 numbers instead of four'],
    [
      "10.244.3.7/16",
      '"10.244.3.7/16" is not a network: it has host bits set (the network is 10.244.0.0/16)',
    ],
    ["fd00::", '"fd00::" is not a network: its prefix length is missing (write fd00::/64 or the like)'],
    ["fd00::/129", '"fd00::/129" is not a network: its prefix length is 129, and 128 is the most'],
    ["fd00::1/64", '"fd00::1/64" is not a network: it has host bits set (the network is fd00::/64)'],
    ["fd00/64", '"fd00/64" is not a network: "fd00" is not a whole number from 0 to 255'],
  ])("refuses %j", (text, fault) => {
    expect(parsePrefix(text)).toEqual({ fault });
  });

  it("never throws and never changes what it accepts", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (start, length) => {
        const text = `${start}/${length}`;
        const result = parsePrefix(text);
        if ("value" in result) expect(result.value).toBe(text);
      }),
    );
  });
});

describe("parseMac", () => {
  it("reads either case", () => {
    expect(parseMac("0A:58:0a:F4:01:02")).toEqual({ value: "0a:58:0a:f4:01:02" });
  });

  it.each(["", "0a:58:0a:f4:01", "0a-58-0a-f4-01-02", "0a:58:0a:f4:01:0g"])("refuses %j", (text) => {
    expect(parseMac(text)).toHaveProperty("fault");
  });
});
