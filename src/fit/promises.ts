import { z } from "zod";
import { calendarSchema } from "../model/calendarSchema.ts";
import { loadBySchema } from "../model/loadBySchema.ts";
import { parseScenario } from "../model/parseScenario.ts";
import { promiseSchema } from "../model/promiseSchema.ts";
import { formatPath } from "../model/scenarioPath.ts";
import type { ScenarioInput } from "../model/scenarioSchema.ts";
import { FitError } from "./fitError.ts";

/** What a desk promises, as the user states it: no export tells the limits. */
export type StatedPromises = Pick<ScenarioInput, "calendars" | "promises">;

/** A file of promises: each promise and each calendar as in a scenario file. */
export const promisesSchema = z.strictObject({
  calendars: z.array(calendarSchema).optional(),
  promises: z.array(promiseSchema).min(1),
});

/**
 * Reads a file of promises and their calendars, each as in a scenario file (YAML 1.2, so JSON too).
 *
 * `file` is its name, for messages only. Throws a ScenarioError that carries every problem found.
 */
export function loadPromises(text: string, file: string): StatedPromises {
  return loadBySchema(text, file, promisesSchema).written as StatedPromises;
}

/**
 * A fitted scenario with the promises that its desk makes, marked as stated.
 *
 * `source` is where they were stated, for messages only. Throws a FitError where they don't go with
 * the scenario: a priority, tier or calendar that it doesn't know.
 */
export function withPromises(
  fitted: ScenarioInput,
  stated: StatedPromises,
  source: string,
): ScenarioInput {
  const { evidence = [], ...rest } = fitted;
  const told = (stated.promises ?? []).map((_, i) => ({
    parameter: `promises[${i}]`,
    from: "stated" as const,
  }));
  const input = { ...rest, ...stated, evidence: [...evidence, ...told] };
  const { errors } = parseScenario(input);
  if (errors.length === 0) return input;
  throw new FitError(
    errors.map(({ path, message }) => `${source}: ${formatPath(path)} ${message}`).join("\n"),
  );
}
