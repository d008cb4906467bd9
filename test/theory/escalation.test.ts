import { describe, it } from "vitest";
import { expectToPass, longest, missingOracle, oracleCases } from "./theoryCases.ts";

/** A timer in the queue that escalates: the overflow isn't Poisson, so Erlang C at its rate is far off. */
describe.skipIf(missingOracle !== null)(
  `simulated timeouts agree with theory ${missingOracle ?? ""}`,
  () => {
    it.each(oracleCases("esc-01", "esc-04"))("$id: $description", expectToPass, longest);
  },
);
