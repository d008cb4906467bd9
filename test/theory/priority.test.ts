import { describe, it } from "vitest";
import { expectToPass, longest, missingOracle, oracleCases } from "./theoryCases.ts";

/** Cobham, Kella and Yechiali. */
describe.skipIf(missingOracle !== null)(
  `simulated priorities agree with theory ${missingOracle ?? ""}`,
  () => {
    it.each(oracleCases("pri-01", "pri-02", "pri-04", "pri-05"))(
      "$id: $description",
      expectToPass,
      longest,
    );
  },
);
