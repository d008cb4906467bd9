/** One word that a tab knows again after it was loaded anew; where the browser has no such memory, until then. */
export interface TabMemory {
  remember(word: string): void;
  recall(): string | null;
}

export function tabMemory(name: string): TabMemory {
  let kept: string | null = null;
  return {
    remember(word) {
      kept = word;
      try {
        sessionStorage.setItem(name, word);
      } catch {
        // blocked: this visit's own memory it is
      }
    },
    recall() {
      try {
        return sessionStorage.getItem(name) ?? kept;
      } catch {
        return kept;
      }
    },
  };
}
