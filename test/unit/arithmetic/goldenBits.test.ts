import { describe, expect, test } from "vitest";
import { erfc } from "../../../src/arithmetic/erfc.ts";
import { exp } from "../../../src/arithmetic/exp.ts";
import { log } from "../../../src/arithmetic/log.ts";
import { logGamma } from "../../../src/arithmetic/logGamma.ts";
import { normalCdf } from "../../../src/arithmetic/normalCdf.ts";
import { normalQuantile } from "../../../src/arithmetic/normalQuantile.ts";
import { pow } from "../../../src/arithmetic/pow.ts";
import { regularisedBeta } from "../../../src/arithmetic/regularisedBeta.ts";
import { regularisedGammaP, regularisedGammaQ } from "../../../src/arithmetic/regularisedGamma.ts";
import { goldenBits } from "./goldenBits.ts";

const functions: Record<keyof typeof goldenBits, (...arguments_: number[]) => number> = {
  log,
  exp,
  pow: (x, y) => pow(x, y),
  erfc,
  normalCdf,
  normalQuantile,
  logGamma,
  regularisedGammaP: (a, x) => regularisedGammaP(a, x),
  regularisedGammaQ: (a, x) => regularisedGammaQ(a, x),
  regularisedBeta: (a, b, x) => regularisedBeta(a, b, x),
};

describe.each(Object.entries(goldenBits))("%s gives the bits it always gave", (name, rows) => {
  test.each(rows.map(([arguments_, bits]) => ({ arguments_, bits })))(
    "at $arguments_: $bits",
    ({ arguments_, bits }) => {
      expect(bitsOf(functions[name as keyof typeof goldenBits](...arguments_))).toBe(bits);
    },
  );
});

function bitsOf(x: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  return view.getBigUint64(0).toString(16).padStart(16, "0");
}
