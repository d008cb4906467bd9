import { describe, it } from "vitest";
import { expectToPass, longest, missingOracle, oracleCases } from "./theoryCases.ts";

/** Jackson: tiers in series, with returns, with reopened tickets, with the lowest able tier. */
describe.skipIf(missingOracle !== null)(
  `simulated networks agree with theory ${missingOracle ?? ""}`,
  () => {
    it.each(oracleCases("net-01", "net-02", "net-03", "net-08"))(
      "$id: $description",
      expectToPass,
      longest,
    );
  },
);
