/**
 * The message of a check on a value in a scenario: what must hold and what was given, to be read
 * after the value's path, as in `tiers[0].timeBox must be a duration, got "soon"`.
 */
export function must(requirement: string): (issue: { readonly input?: unknown }) => string {
  return ({ input }) =>
    input === undefined
      ? `is missing: it must ${requirement}`
      : `must ${requirement}, got ${shown(input)}`;
}

/** A value as a message shows it: text in quotes and cut at 60 characters, containers by their kind. */
export function shown(value: unknown): string {
  if (value === null) return "nothing";
  if (typeof value === "string")
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  return typeof value === "number" || typeof value === "boolean" ? String(value) : typeof value;
}
