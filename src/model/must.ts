/**
 * The message of a check on a value in a scenario: what must hold and what was given, to be read
 * after the value's path, as in `tiers[0].timeBox must be a duration, got "soon"`. Where what was
 * given is another way of writing it, `corrected` says how it is written here.
 */
export function must(
  requirement: string,
  corrected: (written: unknown) => string | null = () => null,
): (issue: { readonly input?: unknown }) => string {
  return ({ input }) =>
    input === undefined
      ? `is missing: it must ${requirement}`
      : `must ${requirement}, got ${shown(input)}${didYouWrite(corrected(input))}`;
}

function didYouWrite(correction: string | null): string {
  return correction === null ? "" : `; did you mean ${correction}?`;
}

const longestShown = 60;

/** A value as a message shows it: text in quotes and cut at 60 characters, containers by their kind. */
export function shown(value: unknown): string {
  if (value === null) return "nothing";
  if (typeof value === "string") return JSON.stringify(shortened(value));
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  return typeof value === "number" || typeof value === "boolean" ? String(value) : typeof value;
}

/** Text cut at 60 characters, none of them in half. */
export function shortened(text: string): string {
  if (text.length <= longestShown) return text;
  const start = text.slice(0, longestShown - 1);
  return `${start.isWellFormed() ? start : start.slice(0, -1)}…`;
}
