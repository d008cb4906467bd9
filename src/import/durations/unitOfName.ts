import type { DurationUnit } from "./durationRule.ts";
import { plainWord, spanOfWord } from "./durationWords.ts";
import type { SpanName } from "./spanName.ts";

/** `(minutes)`, `[h]`; `in hours`, `en minutos`; `handling_time_secs`: from what says it best to what says it least. */
const places: readonly RegExp[] = [
  /[([{]\s*(?:in |en |em |a |calendar |business )*(\p{L}+)\.?\s*[)\]}]/giu,
  /(?<![\p{L}\d])(?:in|en|em|an) (\p{L}+)(?![\p{L}\d])/giu,
  /[\s_.-](\p{L}+)\.?\s*$/gu,
];
/** As the last word of a name, these mean something else more often: `Resolution (s)` but not `Ticket s`. */
const tooShort = 2;

/**
 * The unit that a column's name gives its numbers: minutes for `Full resolution time in minutes
 * within calendar hours`, hours for `Resolution Time (in Hrs)`. Null where it gives none, or two.
 */
export function unitOfName(name: string): DurationUnit | null {
  const words = name.replaceAll(/[\u00a0\u202f]/g, " ");
  for (const [i, place] of places.entries()) {
    const units = new Set<SpanName>();
    for (const [, word] of words.matchAll(place)) {
      const span = spanOfWord(word);
      const isWord = i < 2 || plainWord(word).length >= tooShort;
      if (span !== undefined && isWord) units.add(span);
    }
    const [unit] = units;
    if (units.size > 0) return units.size === 1 && unit !== "weeks" ? unit : null;
  }
  return null;
}

/** What a name says of its clocks: `SLA (hh:mm)`, `Talk time mm:ss`. */
export function clockOfName(name: string): "h:mm" | "m:ss" | null {
  if (/(?<!\p{L})h{1,3}:mm(?!\p{L})/iu.test(name)) return "h:mm";
  return /(?<![\p{L}:])m{1,2}:ss(?!\p{L})/iu.test(name) ? "m:ss" : null;
}
