import type { z } from "zod";
import { formatPath, type ScenarioPath } from "../../model/scenarioPath.ts";
import { schemaFindings } from "../../model/schemaFindings.ts";

/** What is wrong with the fields of a form, by the field's name. */
export type FieldErrors = ReadonlyMap<string, string>;

export const noErrors: FieldErrors = new Map();

/** What a schema refuses, each at the field that it was written in. */
export function fieldErrors(
  error: z.ZodError,
  fieldOf: (path: ScenarioPath) => string | null,
): FieldErrors {
  return new Map(
    schemaFindings(error).map(({ path, message }) => {
      const field = fieldOf(path);
      return field === null
        ? [formatPath(path), `${formatPath(path)} ${message}`]
        : [field, message];
    }),
  );
}
