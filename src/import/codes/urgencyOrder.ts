import { languages } from "../languages/languages.ts";
import { plainWords } from "../proposals/plainWords.ts";

/** Each rank in English, then German, French, Spanish, Portuguese, Italian, Dutch; as plain words. */
const words: readonly (readonly string[])[] = [
  `
    critical, highest, blocker, emergency, urgent, major, very high, kritisch, dringend, sehr hoch, critique,
    urgente, tres haute, tres elevee, critico, critica, muy alta, muy alto, muito alta, muito alto, molto alta,
    zeer hoog
  `,
  `
    high, important, hoch, haute, haut, elevee, eleve, alta, alto, hoog
  `,
  `
    medium, moderate, normal, average, mittel, moyenne, moyen, normale, media, medio, gemiddeld, normaal
  `,
  `
    low, minor, niedrig, gering, basse, bas, faible, baja, bajo, baixa, baixo, bassa, basso, laag
  `,
  `
    lowest, planning, trivial, very low, sehr niedrig, tres basse, muy baja, muito baixa, molto bassa, zeer laag
  `,
].map((rank, i) =>
  [rank.trim(), ...languages.map(({ urgencies }) => urgencies[i])].join(", ").split(/,\s+/),
);

/**
 * The order of priorities or impacts, the most urgent first: by the number they hold (`1 - Critical`,
 * `P2`), the other way round where the words beside say so (`3 - High`, `1 - Low`); else by what the words mean; what neither
 * tells stays in the order given, at the end.
 *
 * @returns For each text, its place.
 */
export function urgencyOrder(texts: readonly string[]): number[] {
  const ranks = ranksOf(texts);
  const order = texts.map((_, i) => i).sort((a, b) => ranks[a] - ranks[b] || a - b);
  const places = new Array<number>(texts.length).fill(0);
  for (const [place, i] of order.entries()) places[i] = place;
  return places;
}

function ranksOf(texts: readonly string[]): readonly number[] {
  const numbers = texts.map((text) => Number(/\d+/.exec(text)?.[0] ?? Number.NaN));
  const meanings = texts.map(rankOf);
  if (numbers.some(Number.isNaN)) return meanings;
  return areContrary(numbers, meanings) ? numbers.map((number) => -number) : numbers;
}

/** Whether of the pairs whose words are known most are in the other order by their numbers. */
function areContrary(numbers: readonly number[], meanings: readonly number[]): boolean {
  let sum = 0;
  for (const [i, one] of meanings.entries())
    for (const [j, other] of meanings.entries())
      if (one < other && other < words.length) sum += Math.sign(numbers[j] - numbers[i]);
  return sum < 0;
}

/** Whether a text is a word for a priority or an impact, and nothing else than a number beside it. */
export function isUrgencyWord(text: string): boolean {
  const whole = wordsOf(text).join(" ");
  return words.some((rank) => rank.includes(whole));
}

function wordsOf(text: string): string[] {
  return plainWords(text).filter((word) => !/^\d+$/.test(word));
}

function rankOf(text: string): number {
  const own = wordsOf(text);
  const whole = own.join(" ");
  const exact = words.findIndex((rank) => rank.includes(whole));
  if (exact >= 0) return exact;
  const within = words.findIndex((rank) => rank.some((word) => own.includes(word)));
  return within >= 0 ? within : words.length;
}
