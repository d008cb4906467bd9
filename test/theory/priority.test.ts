import { describe, it } from "vitest";
import { expectToPass, longest, missingOracle, oracleCases } from "./theoryCases.ts";

/** Cobham, Kella and Yechiali; and urgent tickets that interrupt. */
describe.skipIf(missingOracle !== null)(
  `simulated priorities agree with theory ${missingOracle ?? ""}`,
  () => {
    it.each(oracleCases("pri-01", "pri-02", "pri-04", "pri-05", "pre-01"))(
      "$id: $description",
      expectToPass,
      longest,
    );
  },
);
