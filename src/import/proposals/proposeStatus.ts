import type { LogStatus } from "../mapping/logStatus.ts";
import { plainWords } from "./plainWords.ts";
import type { StatusWordKind } from "./statusWordKind.ts";
import { fillers, statusWords } from "./statusWords.ts";
import { findWords, wordPattern } from "./findWords.ts";

/** What a status is taken to mean. */
export interface StatusProposal {
  readonly state: LogStatus;
  /** From 0 to 1. */
  readonly confidence: number;
  /** What speaks for it, in words. */
  readonly reason: string;
}

interface Meaning {
  readonly state: LogStatus;
  /** All of these must be in the text. */
  readonly kinds: readonly StatusWordKind[];
  /** How sure it is where every word is known. */
  readonly trust?: number;
}

const surest = 0.95;

/** What a status can mean, from what decides most to what decides least. */
const meanings: readonly Meaning[] = [
  { state: "cancelled", kinds: ["cancelled"] },
  { state: "resolved", kinds: ["resolved", "waiting"], trust: 0.8 },
  { state: "closed", kinds: ["closed"] },
  { state: "resolved", kinds: ["resolved"] },
  { state: "pending vendor", kinds: ["waiting", "vendor"] },
  { state: "pending customer", kinds: ["waiting", "customer"] },
  { state: "pending change", kinds: ["waiting", "change"] },
  { state: "pending approval", kinds: ["waiting", "approval"] },
  { state: "queued", kinds: ["waiting", "support"] },
  { state: "pending vendor", kinds: ["vendor"], trust: 0.75 },
  { state: "pending other", kinds: ["waiting"] },
  { state: "queued", kinds: ["queued"] },
  { state: "in progress", kinds: ["in progress"] },
  { state: "assigned", kinds: ["assigned"] },
  { state: "new", kinds: ["new"] },
  { state: "in progress", kinds: ["open"], trust: 0.75 },
];

/**
 * What a status means, by its words in English, German, French, Spanish, Portuguese, Italian, Dutch
 * and the languages of `languages`. Every word known is near certain; a word that isn't, or words that say different things, make
 * it less so; a negation makes it a guess.
 *
 * @returns Null where no word is known.
 */
export function proposeStatus(text: string): StatusProposal | null {
  const words = plainWords(text);
  const found = placesOf(words);
  const meaning = meanings.find(({ kinds }) => kinds.every((kind) => found.has(kind)));
  if (meaning === undefined) return null;
  const known = new Set([...found.values()].flat());
  const unknown = words.filter((word, at) => !known.has(at) && !fillers.has(word));
  const others = saysMore(found, meaning);
  const own = words.filter((_, at) => meaning.kinds.some((kind) => found.get(kind)!.includes(at)));
  const isNegated = found.has("negation");
  const doubt = (unknown.length > 0 ? 0.2 : 0) + (others ? 0.15 : 0);
  return {
    state: meaning.state,
    confidence: isNegated ? 0.3 : Math.round(((meaning.trust ?? surest) - doubt) * 100) / 100,
    reason: reasonOf(own, { unknown, others, isNegated }),
  };
}

const patterns = statusWords.flatMap(([kind, texts]) =>
  texts.map((text) => ({ kind, pattern: wordPattern(text) })),
);
const long = patterns.filter(({ pattern }) => pattern.length > 1);
const short = patterns.filter(({ pattern }) => pattern.length === 1);

/** Where words of each kind stand; a word within a longer expression (`not started`) is only that. */
function placesOf(words: readonly string[]): ReadonlyMap<StatusWordKind, readonly number[]> {
  const found = new Map<StatusWordKind, number[]>();
  const taken = new Set<number>();
  for (const some of [long, short]) {
    const before = new Set(taken);
    for (const { kind, pattern } of some) {
      const places = findWords(pattern, words).filter((at) => !before.has(at));
      if (places.length === 0) continue;
      found.set(kind, [...(found.get(kind) ?? []), ...places]);
      for (const at of places) taken.add(at);
    }
  }
  return found;
}

/** Whether other words of the text say something else, and not only more of the same. */
function saysMore(
  found: ReadonlyMap<StatusWordKind, readonly number[]>,
  { state, kinds }: Meaning,
): boolean {
  const own = new Set(kinds.flatMap((kind) => found.get(kind)!));
  const isSame = (other: LogStatus) =>
    other === state ||
    (other.startsWith("pending") && state.startsWith("pending")) ||
    (isDone(other) && isDone(state));
  return meanings.some(
    (other) =>
      !isSame(other.state) &&
      other.kinds.every((kind) => found.get(kind)?.some((at) => !own.has(at)) === true),
  );
}

function isDone(state: LogStatus): boolean {
  return state === "resolved" || state === "closed";
}

function reasonOf(
  own: readonly string[],
  rest: {
    readonly unknown: readonly string[];
    readonly others: boolean;
    readonly isNegated: boolean;
  },
): string {
  return [
    `by the word${own.length > 1 ? "s" : ""} ${own.map((word) => `“${word}”`).join(" and ")}`,
    ...(rest.isNegated ? ["which it may negate"] : []),
    ...(rest.others ? ["though other words say something else"] : []),
    ...(rest.unknown.length > 0 ? [`not knowing “${rest.unknown.join(" ")}”`] : []),
  ].join(", ");
}
