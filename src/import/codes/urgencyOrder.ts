const words: readonly (readonly string[])[] = [
  ["critical", "highest", "blocker", "emergency", "urgent", "major", "very high"],
  ["high", "important"],
  ["medium", "moderate", "normal", "average"],
  ["low", "minor"],
  ["lowest", "planning", "trivial", "very low"],
];

/**
 * The order of priorities or impacts, the most urgent first: by the number they hold (`1 - Critical`,
 * `P2`), else by what the words mean; what neither tells stays in the order given, at the end.
 *
 * @returns For each text, its place.
 */
export function urgencyOrder(texts: readonly string[]): number[] {
  const numbers = texts.map((text) => Number(/\d+/.exec(text)?.[0] ?? Number.NaN));
  const ranks = numbers.every((number) => !Number.isNaN(number)) ? numbers : texts.map(rankOf);
  const order = texts.map((_, i) => i).sort((a, b) => ranks[a] - ranks[b] || a - b);
  const places = new Array<number>(texts.length).fill(0);
  for (const [place, i] of order.entries()) places[i] = place;
  return places;
}

function rankOf(text: string): number {
  const lower = text.toLowerCase();
  const exact = words.findIndex((rank) => rank.includes(lower));
  if (exact >= 0) return exact;
  const within = words.findIndex((rank) => rank.some((word) => lower.split(/\W+/).includes(word)));
  return within >= 0 ? within : words.length;
}
