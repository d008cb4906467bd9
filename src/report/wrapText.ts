import { charactersOf, textWidth } from "./textWidth.ts";

/**
 * Breaks text into lines of at most `width` columns, between words where it can, within a word where
 * it must. Nothing is cut off, and a number stays with its percent sign.
 *
 * @param indent What lines after the first begin with.
 */
export function wrapText(text: string, width: number, indent = ""): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+(?!%)/).filter((piece) => piece !== "")) {
    const longer = line === "" || line === indent ? `${line}${word}` : `${line} ${word}`;
    if (textWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "" && line !== indent) lines.push(line);
    const pieces = brokenWord(word, indent, lines.length === 0 ? "" : indent, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1)!;
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}

function brokenWord(word: string, indent: string, firstIndent: string, width: number): string[] {
  const lines: string[] = [];
  let line = firstIndent;
  for (const character of charactersOf(word)) {
    if (textWidth(line) + textWidth(character) > width && line !== indent && line !== "") {
      lines.push(line);
      line = indent;
    }
    line += character;
  }
  return [...lines, line];
}
