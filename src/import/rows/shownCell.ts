/** `="00123"`: a text that is to stay one in a spreadsheet. */
const literal = /^=\s*"((?:[^"]|"")*)"$/;
/** `=HYPERLINK("https://…","INC1")`, by its name in any language, up to what is shown of the link. */
const link = /^=\s*[\p{L}_.]+\(\s*"(?:[^"]|"")*"(?!")\s*[,;]/u;
/** In quotation marks or without. */
const linkText = /^"?((?:[^"]|"")*)"?$/;

/** What a spreadsheet shows of a cell whose formula stands for a text alone; any other cell as it is. */
export function shownCell(cell: string): string {
  const text = cell.trim();
  if (!text.startsWith("=")) return cell;
  const shown = literal.exec(text)?.[1] ?? shownOfLink(text);
  return shown === undefined ? cell : shown.replaceAll('""', '"');
}

function shownOfLink(text: string): string | undefined {
  const [before] = link.exec(text) ?? [];
  if (before === undefined || !text.endsWith(")")) return undefined;
  return linkText.exec(text.slice(before.length, -1).trim())?.[1];
}
