/** A place where the house's rules are broken, as an editor can open it. */
export type Finding = `src/${string}:${number} ${string}`;

export function finding(path: string, line: number, text: string): Finding {
  return `src/${path}:${line} ${text}`;
}
