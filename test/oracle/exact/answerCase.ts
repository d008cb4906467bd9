import { ZodError } from "zod";
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

type Answer = (input: ExactCase["input"]) => Record<string, unknown> | null;

const answers: Readonly<Record<string, Answer>> = {
  "business clock": answerClock,
  statistics: answerStatistics,
  cost: answerCost,
};

/** What an id begins with where the case doesn't say its group. */
const groups: Readonly<Record<string, string>> = {
  biz: "business clock",
  stat: "statistics",
  cost: "cost",
};

/** What our functions answer to a case, judged where something is expected. */
export function answerCase(given: ExactCase): ExactResult {
  const { id, expected, tolerance = 0 } = given;
  let values: Record<string, unknown> | null;
  try {
    values = answerOf(given);
  } catch (error) {
    return { id, verdict: "not expressible", reasons: [refusal(error)], values: {} };
  }
  if (values === null)
    return { id, verdict: "not judged", reasons: ["no function for it yet"], values: {} };
  if (expected === undefined) return { id, verdict: "not judged", reasons: [], values };
  const reasons = Object.entries(expected).flatMap(([name, value]) =>
    misses(name, values[name], value, tolerance === "exact" ? 0 : tolerance),
  );
  return { id, verdict: reasons.length === 0 ? "pass" : "fail", reasons, values };
}

function answerOf({ id, group, input }: ExactCase): Record<string, unknown> | null {
  if (typeof input !== "object" || input === null) throw new Error("it must have an input");
  return answers[group ?? groups[id.split("-")[0]]]?.(input) ?? null;
}

/** What a schema of ours finds wrong, or why a function refuses. */
function refusal(error: unknown): string {
  if (error instanceof ZodError)
    return error.issues.map(({ path, message }) => `${path.join(".")} ${message}`).join("; ");
  return (error as Error).message;
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
