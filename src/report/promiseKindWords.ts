import type { ScenarioResult } from "../experiment/scenarioResult.ts";

/** What people call a promise of a kind; one that no scenario knows is a promise all the same. */
export function promiseKindWords(results: readonly ScenarioResult[], promise: string): string {
  const kinds = results.map(({ promiseKinds }) =>
    Object.hasOwn(promiseKinds, promise) ? promiseKinds[promise] : undefined,
  );
  const kind = kinds.find((one) => one !== undefined);
  return kind === undefined ? "Promise" : words[kind];
}

type PromiseKind = ScenarioResult["promiseKinds"][string];

const words: Readonly<Record<PromiseKind, string>> = {
  SLA: "SLA",
  OLA: "OLA",
  "underpinning contract": "Underpinning contract",
};
