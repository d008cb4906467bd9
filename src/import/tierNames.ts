/** Ways in which names of groups say their tier; the first number that a pattern captures is the line, from 1. */
const patterns: readonly RegExp[] = [
  // 2nd, 3rd, "1st line"
  /(?<![\p{L}\p{N}])([1-4])(?:st|nd|rd|th)(?![\p{L}\p{N}])/giu,
  // L2, N1, T3, Tier 2, Level-3, Line 1, Nível 2, Niveau 2, Nivel 1, Stufe 2, Livello 3
  /(?<![\p{L}\p{N}])(?:l|n|t|tier|level|lvl|line|n[ií]vel|niveau|stufe|livello)[ ._-]?([1-4])(?![\p{L}\p{N}])/giu,
  // "second level", "first line"
  /(?<![\p{L}\p{N}])(first|second|third|fourth)[ -](?:level|line|tier)(?![\p{L}\p{N}])/giu,
];

const ordinals = ["first", "second", "third", "fourth"];

/**
 * The tiers that names of groups state, 0 the front line; null where a name states none. Only the
 * one way that most names follow is read, so that a group called L4 isn't taken for a tier where the
 * others say 2nd and 3rd. A name with two (`2nd 3rd`) counts as the higher.
 */
export function tierNames(names: readonly string[]): (number | null)[] {
  const readings = patterns.map((pattern) => names.map((name) => tierIn(name, pattern)));
  const counts = readings.map((reading) => reading.filter((tier) => tier !== null).length);
  return readings[counts.indexOf(Math.max(...counts))];
}

function tierIn(name: string, pattern: RegExp): number | null {
  const tiers = [...name.matchAll(pattern)].map((match) => lineOf(match[1].toLowerCase()) - 1);
  return tiers.length === 0 ? null : Math.max(...tiers);
}

function lineOf(text: string): number {
  const ordinal = ordinals.indexOf(text);
  return ordinal >= 0 ? ordinal + 1 : Number(text);
}
