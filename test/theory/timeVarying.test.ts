import { describe, it } from "vitest";
import { expectToPass, longest, missingOracle, oracleCases } from "./theoryCases.ts";

/** Demand by the hour, shifts by three meanings of their end, a desk closed at night, leavers. */
describe.skipIf(missingOracle !== null)(
  `simulated days agree with theory ${missingOracle ?? ""}`,
  () => {
    it.each(oracleCases("tv-02", "tv-03", "tv-04", "tv-06", "tv-10"))(
      "$id: $description",
      expectToPass,
      longest,
    );
  },
);
