const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}/u;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** What a reader sees as one character each. */
export function charactersOf(text: string): string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}

/** Columns that a text takes in a terminal: one per character, two per wide one (CJK, emoji). */
export function textWidth(text: string): number {
  return charactersOf(text).reduce((sum, one) => sum + (wide.test(one) ? 2 : 1), 0);
}
