import { languages } from "../languages/languages.ts";
import type { ColumnRole } from "../mapping/mapping.ts";

/** Beginnings of words by which a column is about those who ask for help, not about those who give it. */
const ofAsker = withLanguages(
  "askers",
  /^(?:request(?:e|o)r|caller|customer|client|reporter|user|compan|account|contact|kunde|melder|anwender|benutzer|antragstell|firma|demandeur|utilisateur|appelant|solicitante|usuario|requerente|utente|richiedente|klant|gebruiker|aanvrager)/,
);
/** Beginnings of words by which a date is one to come, not one on which something happened. */
const ofPlan = withLanguages(
  "plans",
  /^(?:estimat|expect|plan|target|propos|forecast|schedul|due$|promis|commit|desired|sla$|soll$|erwartet|voraussicht|geplant|gewunscht|faellig|fallig|prev[iu]|estimad|esperad|programad|planej|attendu|souhait|stimat|attes|verwacht|gewenst|streef)/,
);

const others: Readonly<Partial<Record<ColumnRole, RegExp>>> = {
  group: ofAsker,
  tier: ofAsker,
  agent: ofAsker,
  status: ofAsker,
  firstResponse: ofPlan,
  resolved: ofPlan,
  closed: ofPlan,
  end: ofPlan,
};

/** The word of a name by which a column is about something else than a role that the rest of it suggests; undefined for none. */
export function otherWord(role: ColumnRole, words: readonly string[]): string | undefined {
  return words.find((word) => others[role]?.test(word));
}

function withLanguages(kind: "askers" | "plans", words: RegExp): RegExp {
  const more = languages.flatMap((language) => language[kind].split(" "));
  return new RegExp(`${words.source}|^(?:${more.join("|")})`);
}
