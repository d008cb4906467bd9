import type { GlossaryEntry } from "../metrics/glossary.ts";

/**
 * The entries that somebody means who asks for a term: those called so; else those whose place ends
 * so; else those whose name has these words in it; else those whose definition has. None where
 * nothing does.
 */
export function findTerms(
  entries: readonly GlossaryEntry[],
  asked: string,
): readonly GlossaryEntry[] {
  const words = plain(asked);
  const isAsked = (name: string) => plain(name) === words;
  const ways: readonly ((entry: GlossaryEntry) => boolean)[] = [
    ({ term, also }) => [term, ...also].some(isAsked),
    (entry) => namesOf(entry).some(isAsked),
    ({ term, also }) => [term, ...also].some((name) => hasWords(name, words)),
    ({ definition }) => hasWords(definition, words),
  ];
  for (const way of ways) {
    const found = entries.filter(way);
    if (found.length > 0) return found;
  }
  return [];
}

/** All that an entry can be asked for by: its names, and its places with their last keys and their choices. */
export function namesOf({ term, also, inScenario, inResult }: GlossaryEntry): readonly string[] {
  const places = [...inScenario, ...inResult];
  return [term, ...also, ...places, ...places.map(endOf)];
}

/** The choice that a place ends in, or else its last key. */
function endOf(place: string): string {
  const choice = place.indexOf(": ");
  return choice < 0 ? place.slice(place.lastIndexOf(".") + 1) : place.slice(choice + 2);
}

/** Upper case, hyphens and how a key is joined (`timeBox`) make no difference. */
function plain(text: string): string {
  return text
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replaceAll(/[\s\-–_’']+/g, " ")
    .trim();
}

function hasWords(text: string, words: string): boolean {
  const sought = wordsOf(words);
  return sought !== "" && ` ${wordsOf(text)} `.includes(` ${sought} `);
}

/** Without punctuation. */
function wordsOf(text: string): string {
  return plain(text.replaceAll(/[^\p{L}\p{N}%]+/gu, " "));
}
