import { z } from "zod";
import { calendarSchema } from "../model/calendarSchema.ts";
import { loadBySchema } from "../model/loadBySchema.ts";
import { promiseSchema } from "../model/promiseSchema.ts";
import type { ScenarioInput } from "../model/scenarioSchema.ts";

/** What a desk promises, as the user states it: no export tells the limits. */
export type StatedPromises = Pick<ScenarioInput, "calendars" | "promises">;

const promisesSchema = z.strictObject({
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

/** A fitted scenario with the promises that its desk makes, marked as stated. */
export function withPromises(input: ScenarioInput, stated: StatedPromises): ScenarioInput {
  const { evidence = [], ...fitted } = input;
  const told = (stated.promises ?? []).map((_, i) => ({
    parameter: `promises[${i}]`,
    from: "stated" as const,
  }));
  return { ...fitted, ...stated, evidence: [...evidence, ...told] };
}
