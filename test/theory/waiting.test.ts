import { describe, it } from "vitest";
import { expectToPass, longest, missingOracle, oracleCases } from "./theoryCases.ts";

/** M/M/c, M/M/c/K, M/G/1, M/D/c, M/PH/c and M/G/∞: Erlang, Pollaczek and Khinchine, Crommelin. */
describe.skipIf(missingOracle !== null)(
  `simulated queues agree with theory ${missingOracle ?? ""}`,
  () => {
    it.each(
      oracleCases(
        "mmc-01",
        "mmc-03",
        "mmc-05",
        "mmc-07",
        "mg1-01",
        "mg1-02",
        "mg1-06",
        "mdc-01",
        "mdc-03",
        "mph-02",
        "mginf-01",
        "fin-01",
        "fin-04",
      ),
    )("$id: $description", expectToPass, longest);
  },
);
