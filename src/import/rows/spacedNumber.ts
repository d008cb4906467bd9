/** Thousands apart from each other by a space of any kind: `12 345`, also with a non-breaking or narrow one. */
const spaced = /^\d{1,3}(?:\s\d{3})+$/;

/** A number without the spaces between its thousands; any other text as it is. */
export function withoutSpaces(text: string): string {
  const trimmed = text.trim();
  return spaced.test(trimmed) ? trimmed.replace(/\s/g, "") : text;
}
