/** Whether a word, or words that follow each other, stand among others; `…` at the end of a word stands for any rest. */
export function findWords(pattern: string, words: readonly string[]): readonly number[] {
  const parts = pattern.split(" ");
  for (let at = 0; at + parts.length <= words.length; at++)
    if (parts.every((part, i) => isWord(part, words[at + i]))) return parts.map((_, i) => at + i);
  return [];
}

function isWord(pattern: string, word: string): boolean {
  return pattern.endsWith("…") ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}
