/** Words to be found: each as it is, or with `…` at its end its beginning. */
export type WordPattern = readonly string[];

/** A pattern from its text: words that follow each other. */
export function wordPattern(text: string): WordPattern {
  return text.split(" ");
}

/** Where the words of a pattern first stand among others, one after the other; empty where they don't. */
export function findWords(pattern: WordPattern, words: readonly string[]): readonly number[] {
  for (let at = 0; at + pattern.length <= words.length; at++)
    if (pattern.every((part, i) => isWord(part, words[at + i])))
      return pattern.map((_, i) => at + i);
  return [];
}

function isWord(pattern: string, word: string): boolean {
  return pattern.endsWith("…") ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}
