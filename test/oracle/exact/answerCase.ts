import type { ExactCase } from "../oracleCase.ts";
import type { Verdict } from "../verdict.ts";
import { answerClock } from "./businessClock.ts";
import { answerCost } from "./cost.ts";
import { answerStatistics } from "./statistics.ts";

export interface ExactResult {
  readonly id: string;
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
}

const answers: Readonly<
  Record<string, (input: ExactCase["input"]) => Record<string, unknown> | null>
> = { biz: answerClock, stat: answerStatistics, cost: answerCost };

/** What our functions answer to a case, judged where something is expected. */
export function answerCase({ id, input, expected, tolerance = 0 }: ExactCase): ExactResult {
  const values = answers[id.split("-")[0]]?.(input) ?? null;
  if (values === null)
    return { id, verdict: "not judged", reasons: ["no function for it yet"], values: {} };
  if (expected === undefined) return { id, verdict: "not judged", reasons: [], values };
  const reasons = Object.entries(expected).flatMap(([name, value]) =>
    misses(name, values[name], value, tolerance === "exact" ? 0 : tolerance),
  );
  return { id, verdict: reasons.length === 0 ? "pass" : "fail", reasons, values };
}

/** The entries further from the expected ones than the tolerance. */
function misses(name: string, actual: unknown, expected: unknown, tolerance: number): string[] {
  if (Array.isArray(expected))
    return expected.flatMap((entry, at) =>
      misses(`${name}[${at}]`, Array.isArray(actual) ? actual[at] : undefined, entry, tolerance),
    );
  const isNear =
    typeof actual === "number" && typeof expected === "number"
      ? Math.abs(actual - expected) <= tolerance
      : actual === expected;
  return isNear ? [] : [`${name} = ${String(actual)}, not ${String(expected)}`];
}
