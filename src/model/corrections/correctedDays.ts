/**
 * What somebody means who writes days of the week in another way than scenarios do, as
 * `Monday to Friday`, `weekdays`, `Mo-Fr` or a list; null where that can't be told.
 */
export function correctedDays(written: unknown): string | null {
  if (Array.isArray(written)) return correctedDays(written.join(", "));
  if (typeof written !== "string") return null;
  const text = written.trim().toLowerCase();
  const known = words.find(([pattern]) => pattern.test(text));
  if (known !== undefined) return known[1];
  const pieces = text.split(/\s*(?:,|;|\/|&|\band\b|\bund\b)\s*/).map((piece) => {
    const ends = piece.split(/\s*(?:[-–—]|\bto\b|\bbis\b|\bthrough\b)\s*/).map(dayOf);
    return ends.length > 2 || ends.includes(null) ? null : ends.join("-");
  });
  return pieces.includes(null) ? null : pieces.join(", ");
}

const words: readonly (readonly [RegExp, string])[] = [
  [/^(week|work|working|business) ?days?$/, "mon-fri"],
  [/^weekends?$/, "sat, sun"],
  [/^(every ?day|all( days| week)?|always|24\s*\/\s*7|7 days)$/, "daily"],
];

const days: readonly (readonly [RegExp, string])[] = [
  [/^(mon(day)?s?|mo|montag)\.?$/, "mon"],
  [/^(tue(s|sday)?s?|tu|di|dienstag)\.?$/, "tue"],
  [/^(wed(s|nesday)?s?|we|mi|mittwoch)\.?$/, "wed"],
  [/^(thu(r|rs|rsday)?s?|th|do|donnerstag)\.?$/, "thu"],
  [/^(fri(day)?s?|fr|freitag)\.?$/, "fri"],
  [/^(sat(urday)?s?|sa|samstag)\.?$/, "sat"],
  [/^(sun(day)?s?|su|so|sonntag)\.?$/, "sun"],
];

function dayOf(name: string): string | null {
  return days.find(([pattern]) => pattern.test(name.trim()))?.[1] ?? null;
}
