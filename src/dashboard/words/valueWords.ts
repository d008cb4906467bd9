/** A value of a scenario file as one reads it in a sentence: `mean 8 min, cv 0.8`. */
export function valueWords(value: unknown): string {
  if (typeof value === "number") return numbers.format(value);
  if (typeof value !== "object" || value === null) return scalarWords(String(value));
  if (Array.isArray(value)) return value.map(valueWords).join(", ");
  if ("name" in value && typeof value.name === "string") return `“${value.name}”`;
  if (isShift(value)) return `${value.days} ${value.hours}, agents ${value.agents}`;
  return Object.entries(value)
    .map(([key, one]) => `${spacedWords(key)} ${valueWords(one)}`)
    .join(", ");
}

const numbers = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 15 });

type Shift = Readonly<Record<"days" | "hours" | "agents", string>>;

function isShift(value: object): value is Shift {
  return ["days", "hours", "agents"].every((key) => key in value);
}

/** A key of the file in words: `over holding` for overHolding. What is a name stays as it is. */
export function spacedWords(key: string): string {
  if (!/^[a-z]+([A-Z][a-z]+)+$/.test(key)) return key;
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** A share as one reads it, with no more digits than that. */
function scalarWords(text: string): string {
  const share = /^\s*(\d+(?:\.\d+)?)\s*%\s*$/.exec(text);
  return share === null ? text : `${Number(Number(share[1]).toPrecision(3))}\u00a0%`;
}
