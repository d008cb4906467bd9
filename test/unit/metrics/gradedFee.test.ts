import { describe, expect, it } from "vitest";
import { gradedFee } from "../../../src/metrics/gradedFee.ts";

const brackets = [
  { tickets: 100, fee: 45 },
  { tickets: 400, fee: 38 },
  { tickets: Infinity, fee: 30 },
];

describe("the fee of a price list in brackets", () => {
  // By hand: 100 · 45 = 4500, then 38 each up to 500, then 30 each.
  it.each([
    [0, 0],
    [80, 3600],
    [100, 4500],
    [101, 4538],
    [500, 19_700],
    [650, 24_200],
    [100.5, 4519],
  ])("of %d tickets is %d", (tickets, fee) => {
    expect(gradedFee(tickets, brackets)).toBe(fee);
  });

  it("must be known of every ticket", () => {
    const twoHundred = [{ tickets: 200, fee: 45 }];
    expect(gradedFee(200, twoHundred)).toBe(9000);
    expect(() => gradedFee(201, twoHundred)).toThrow(
      "brackets must hold all 201 tickets, 1 are beyond",
    );
    expect(() => gradedFee(-1, brackets)).toThrow(RangeError);
    expect(() => gradedFee(NaN, brackets)).toThrow(RangeError);
    expect(() => gradedFee(1, [{ tickets: -1, fee: 4 }])).toThrow(RangeError);
  });
});
