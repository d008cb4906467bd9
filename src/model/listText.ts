/** Names in a sentence: `Opened`, `Opened and Closed`, `Opened, Resolved and Closed`. */
export function listText(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
