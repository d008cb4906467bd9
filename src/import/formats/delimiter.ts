const delimiters = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

/** What separates the cells: the one of comma, semicolon, tab and pipe that the first line with text has most of, outside quotes. */
export function delimiterOf(text: string): Delimiter {
  const line = text.split("\n", 100).find((candidate) => candidate.trim() !== "") ?? "";
  const bare = line.replace(/"[^"]*"/g, "");
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))];
}
