import type { ColumnRole } from "../mapping/mapping.ts";
import { columnWords } from "./columnWords.ts";
import { findWords } from "./findWords.ts";
import { otherWord } from "./otherWords.ts";
import { plainWords } from "./plainWords.ts";

/** How far a column's name is one that a role goes by: from 0 to 1, and why, in words. */
export interface NameFit {
  readonly weight: number;
  readonly reason: string;
}

const exact = 0.85;
const partly = 0.62;
/** Where another word of the name is about something else. */
const lessSure = 0.15;

/** What a name may begin with without meaning anything else. */
const openings: ReadonlySet<string> = new Set(
  "ticket incident case issue request the sr anfrage vorgang storung demande caso chamado segnalazione melding zgloszenie sprawa pozadavek tiket arende sag sak talep".split(
    " ",
  ),
);
const links: ReadonlySet<string> = new Set("of the a an de la le el do da di del".split(" "));

/** Jira's columns of fields that somebody added: `Custom field (Support Tier)`, in its languages. */
const addedField =
  /^\s*(?:custom fields?|benutzerdefiniertes? feld(?:er)?|champs? personnalisés?|campos? personalizados?|campo personalizzato|aangepast veld)\s*\((.+)\)\s*$/iu;

/**
 * Compares a column's name with those that a role goes by: the whole name is near certain, a part of it
 * is a hint, and less of one beside a word that is about something else (`Requester department`). Units in brackets, and words such as `ticket` before it, don't count; of a field that
 * somebody added to Jira the name is what stands in the brackets.
 */
export function nameFit(role: ColumnRole, name: string): NameFit {
  const words = plainWords(
    (addedField.exec(name)?.[1] ?? name).replace(/[([{][^)\]}]*[)\]}]/g, " "),
  );
  const bare = words.length > 1 && openings.has(words[0]) ? words.slice(1) : words;
  const whole = [words, bare].flatMap((some) => [some, some.filter((word) => !links.has(word))]);
  const texts = new Set(whole.map((some) => some.join(" ")));
  const known = columnWords[role] ?? [];
  if (known.some(({ name: text }) => texts.has(text)))
    return { weight: exact, reason: "its name says so" };
  let best: NameFit = { weight: 0, reason: "" };
  for (const { name: text, pattern } of known) {
    const places = findWords(pattern, words);
    const share = places.length / words.length;
    if (places.length > 0 && text.length > 2 && share >= 0.34) {
      const weight = partly + 0.1 * (share - 0.34);
      if (weight > best.weight) best = { weight, reason: `“${text}” in its name` };
    }
  }
  const other = best.weight === 0 ? undefined : otherWord(role, words);
  return other === undefined
    ? best
    : { weight: best.weight - lessSure, reason: `${best.reason}, though “${other}” is in it, too` };
}
