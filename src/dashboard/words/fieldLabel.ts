import { spacedWords } from "./valueWords.ts";

/** What a field of the form is called, by its key: of a group's, after what the group is called. */
export function fieldLabel(key: string, within = ""): string {
  if (within !== "") return `${within}: ${labels[key] ?? spacedWords(key)}`;
  return capital(ownLabels[key] ?? labels[key] ?? spacedWords(key));
}

/** Of a thing itself, not of a group within it. */
const ownLabels: Readonly<Record<string, string>> = {
  above: "occupancy above",
  after: "shows after",
  over: "measured over",
  slower: "slower, at the most",
};

const labels: Readonly<Record<string, string>> = {
  above: "occupancy above",
  atFirst: "effect at first",
  atFull: "leavers a year at 100 %",
  atOnce: "several at once",
  costPerMonth: "cost per 30 days",
  costPerSession: "cost per session",
  cv: "spread (cv)",
  effect: "effect in the end",
  fades: "fades in a year",
  from: "from (date)",
  once: "paid once",
  perMonth: "paid per 30 days",
  rateIs: "this rate is",
  spreadOver: "counted over",
  takes: "people it takes",
  yearlyRate: "leavers a year",
  to: "until (date)",
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
