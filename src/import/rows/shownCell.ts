/** `="00123"`: a text that is to stay one in a spreadsheet. */
const literal = /^=\s*"((?:[^"]|"")*)"$/;
/** `=HYPERLINK("https://…","INC1")`, by its name in any language, with what is shown of the link. */
const link = /^=\s*[\p{L}_.]+\(\s*"(?:[^"]|"")*"\s*[,;]\s*"?((?:[^"]|"")*?)"?\s*\)$/u;

/** What a spreadsheet shows of a cell whose formula stands for a text alone; any other cell as it is. */
export function shownCell(cell: string): string {
  const text = cell.trim();
  if (!text.startsWith("=")) return cell;
  const [, shown] = literal.exec(text) ?? link.exec(text) ?? [];
  return shown === undefined ? cell : shown.replaceAll('""', '"');
}
