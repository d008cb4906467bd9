import { expect, test } from "vitest";
import { checkCase, otherLaws } from "../../fuzz/import/checkCase.ts";
import { caseText } from "../../fuzz/import/importCase.ts";
import { checkCases } from "../../fuzz/import/importJob.ts";
import { importLaws } from "../../fuzz/import/importLaws.ts";

/** The same as `npm run fuzz -- import`, for a few seconds. */
test("200 mutated exports give a log or one clear reason why not", async () => {
  const job = { seed: 20_260_105, first: 0, runs: 200, knownBroken: [] };
  const { cases, logs, counterexamples } = await checkCases(job, () => {});
  expect(counterexamples.map(({ law, message, found }) => [law, message, caseText(found)])).toEqual(
    [],
  );
  expect(cases).toBe(200);
  expect(logs).toBeGreaterThan(5);
}, 60_000);

test("a file that isn't told apart by how it arrives is imported the same twice", async () => {
  const bytes = new TextEncoder().encode("number,incident_state,sys_mod_count,sys_updated_on\n");
  const given = { kind: "", mutations: [], files: [{ name: "a.csv", bytes }] };
  const { broken, result } = await checkCase({ ...given, timezone: null, mapping: null }, true);
  expect(broken).toBeNull();
  expect(result?.log).toBeNull();
});

test("every law has a name of its own", () => {
  const names = [...Object.values(otherLaws), ...importLaws.map(({ name }) => name)];
  expect(new Set(names).size).toBe(names.length);
});
