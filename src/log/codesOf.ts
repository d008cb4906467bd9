/** The code of each word of a list: its place there. */
export function codesOf<W extends string>(words: readonly W[]): Readonly<Record<W, number>> {
  return Object.fromEntries(words.map((word, code) => [word, code])) as Record<W, number>;
}
