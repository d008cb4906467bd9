import { describe, expect, test } from "vitest";
import { plainNames, plainTierNames } from "../../../src/fit/plainNames.ts";
import { nameSchema } from "../../../src/model/name.ts";

describe("names from an export", () => {
  test.each([
    ["VPN\u0000 down\n", "VPN down"],
    ["", "(no name)"],
    ["\t\r\n", "(no name)"],
    ["__proto__", "(__proto__)"],
    ["half \ud83d a smile", "half \ufffd a smile"],
    ["constructor", "constructor"],
    ["Störung – Drucker", "Störung – Drucker"],
  ])("%j becomes %j", (given, expected) => {
    expect(plainNames([given])).toEqual([expected]);
  });

  test("two that become alike are told apart by number", () => {
    expect(plainNames(["a\u0001b", "a\u0002b", "a b (2)"])).toEqual([
      "a b",
      "a b (2)",
      "a b (2) (2)",
    ]);
  });

  test("are cut to 200 characters, without half of one at the end, and stay unique", () => {
    const long = "x".repeat(199);
    const names = plainNames([`${long}😀`, `${long}😀 2`, `${long}y`]);
    expect(names[0]).toBe(long);
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(nameSchema.safeParse(name).success).toBe(true);
  });

  test("of tiers are none of the words that say where tickets go, or that a value varies", () => {
    expect(plainTierNames(["next", "otherwise", "byType", "bystanders"])).toEqual([
      "tier next",
      "tier otherwise",
      "tier byType",
      "bystanders",
    ]);
  });
});
