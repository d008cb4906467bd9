import { describe, it } from "vitest";
import { expectToPass, longest, missingOracle, oracleCases } from "./theoryCases.ts";

/** Erlang A, and patience of a fixed length (Baccelli and Hebuterne). */
describe.skipIf(missingOracle !== null)(
  `simulated leavers agree with theory ${missingOracle ?? ""}`,
  () => {
    it.each(oracleCases("aba-02", "aba-04", "tmo-01", "tmo-02"))(
      "$id: $description",
      expectToPass,
      longest,
    );
  },
);
