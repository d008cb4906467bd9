import { promisesSchema, type StatedPromises } from "../../fit/promises.ts";
import type { ScenarioPath } from "../../model/scenarioPath.ts";
import { schemaMessage } from "../../model/schemaFindings.ts";
import { type FieldErrors, fieldErrors, noErrors } from "./fieldErrors.ts";
import { numberOr } from "./staffingDraft.ts";

/** The promises that can be typed: what a scenario calls the measure, and what people call the promise. */
export const promisedMeasures = [
  { measure: "first response", name: "First response", label: "First answered within" },
  { measure: "resolution", name: "Resolution", label: "Resolved within" },
] as const;

export type PromisedMeasure = (typeof promisedMeasures)[number]["measure"];

/** What somebody has typed about the desk's promises; all of it text, as in a file of promises. */
export interface PromiseDraft {
  /** By measure and priority; what is empty isn't promised. */
  readonly limits: Readonly<Record<PromisedMeasure, Readonly<Record<string, string>>>>;
  readonly penalty: string;
  readonly days: string;
  readonly hours: string;
  /** From a file, which then says it all. */
  readonly file: { readonly name: string; readonly promises: StatedPromises } | null;
}

export const emptyPromises: PromiseDraft = {
  limits: { "first response": {}, resolution: {} },
  penalty: "",
  days: "",
  hours: "",
  file: null,
};

/** Of a desk whose export tells no priorities. */
export const anyPriority = "all tickets";

/** The name of a limit's field in the errors. */
export function limitField(measure: PromisedMeasure, priority: string): string {
  return `${measure} ${priority}`;
}

/** The promises that were stated; null where nothing was, or where what was stated is wrong, with why. */
export function promisesOf(
  draft: PromiseDraft,
  priorities: readonly string[],
): { readonly promises: StatedPromises | null; readonly errors: FieldErrors } {
  if (draft.file !== null) return { promises: draft.file.promises, errors: noErrors };
  const rows = priorities.length === 0 ? [anyPriority] : priorities;
  const stated = promisedMeasures.flatMap((one) => {
    const limits = rows.flatMap((row): [string, string][] => {
      const limit = draft.limits[one.measure][row]?.trim() ?? "";
      return limit === "" ? [] : [[row, limit]];
    });
    return limits.length === 0 ? [] : [{ ...one, limits }];
  });
  if (stated.length === 0) return { promises: null, errors: noErrors };
  const isAroundTheClock = draft.days.trim() === "" && draft.hours.trim() === "";
  const written = {
    ...(!isAroundTheClock && {
      calendars: [{ name: calendar, hours: [{ days: draft.days, hours: draft.hours }] }],
    }),
    promises: stated.map(({ name, measure, limits }) => ({
      name,
      measure,
      limit: priorities.length === 0 ? limits[0][1] : { byPriority: Object.fromEntries(limits) },
      ...(!isAroundTheClock && { calendar }),
      ...(draft.penalty.trim() !== "" && { penalty: { once: numberOr(draft.penalty) } }),
    })),
  };
  const read = promisesSchema.safeParse(written, { error: schemaMessage });
  if (read.success) return { promises: written as StatedPromises, errors: noErrors };
  const fieldOf = ([part, at, ...rest]: ScenarioPath): string | null => {
    if (part === "calendars") return String(rest.at(-1));
    if (rest[0] === "penalty") return "penalty";
    const priority = rest[2] ?? anyPriority;
    return rest[0] === "limit" ? limitField(stated[Number(at)].measure, String(priority)) : null;
  };
  return { promises: null, errors: fieldErrors(read.error, fieldOf) };
}

const calendar = "Promised hours";
