/** A scenario in the workspace: its file's text is the one truth, the forms are views of it. */
export interface Alternative {
  readonly id: string;
  /** File name it came from or will be saved under. */
  readonly file: string;
  /** The scenario as YAML. */
  readonly text: string;
  /** Its name says what it changes, and follows further changes, until somebody names it. */
  readonly isNamedByChanges: boolean;
}

/** A file name for a scenario: its name in small letters, what isn't a letter or digit as one hyphen. */
export function fileNameFor(name: string): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return `${plain === "" ? "scenario" : plain.slice(0, 60)}.yaml`;
}

/** The name, or the name with the first number that makes it one of its own. */
export function uniqueName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  for (let number = 2; ; number += 1)
    if (!taken.includes(`${name} (${number})`)) return `${name} (${number})`;
}
