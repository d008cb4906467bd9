import { textWidth } from "./textWidth.ts";
import { wrapText } from "./wrapText.ts";

/** Cells from the left; a row of one cell alone is a heading across all columns. */
export type TableRow = readonly string[];

export interface TextTableOptions {
  /** Columns of the terminal; a table that is wider is cut into parts. */
  readonly width: number;
  /** Widest first column; longer labels are wrapped. */
  readonly labelWidth?: number;
  /** Widest head of another column; longer ones are wrapped. What stands below is never wrapped. */
  readonly headWidth?: number;
  /** Columns from the left that every part of a cut table has. */
  readonly pinned?: number;
  /** Whether a row is shown in a part with these columns beside the pinned ones; every row unless told. */
  readonly isShownWith?: (row: number, columns: readonly number[]) => boolean;
}

type Lines = readonly string[];

const gap = "  ";

/**
 * Lays out rows under a head in aligned columns, the first to the left, the others to the right.
 * Line breaks in cells are kept.
 *
 * @returns Lines without trailing spaces; a blank line between parts where the table was cut.
 */
export function textTable(
  head: TableRow,
  rows: readonly TableRow[],
  {
    width,
    labelWidth = 34,
    headWidth = 16,
    pinned = 1,
    isShownWith = () => true,
  }: TextTableOptions,
): string[] {
  const cells = [head, ...rows].map((row, at) =>
    row.map((cell, column) => {
      if (row.length === 1 && at > 0) return wrapText(cell, width);
      if (column === 0) return linesOf(cell, labelWidth);
      return at === 0 ? wrapText(cell, headWidth) : cell.split("\n");
    }),
  );
  const widths = head.map((_, column) => columnWidth(cells, column));
  return partsOf(widths, width, pinned).flatMap((columns, part) => {
    const shown = cells.filter((_, at) => at === 0 || isShownWith(at - 1, columns.slice(pinned)));
    const laid = shown.flatMap((row) => (row.length === 1 ? row[0] : layOut(row, columns, widths)));
    return part === 0 ? laid : ["", ...laid];
  });
}

function columnWidth(cells: readonly (readonly Lines[])[], column: number): number {
  const lines = cells.filter((row) => row.length > 1).flatMap((row) => row[column] ?? []);
  return Math.max(0, ...lines.map(textWidth));
}

/** A label's lines, each indented like its first. */
function linesOf(cell: string, width: number): Lines {
  const indent = /^ */.exec(cell)![0];
  return wrapText(cell, width - indent.length).map((line) => indent + line);
}

/** Columns that fit beside each other, always after the pinned ones. */
function partsOf(widths: readonly number[], width: number, pinned: number): number[][] {
  const places = widths.map((_, column) => column);
  const first = places.slice(0, pinned);
  const parts: number[][] = [];
  for (const column of places.slice(pinned)) {
    const last = parts.at(-1);
    if (last !== undefined && totalWidth([...last, column], widths) <= width) last.push(column);
    else parts.push([...first, column]);
  }
  return parts.length === 0 ? [first] : parts;
}

function totalWidth(columns: readonly number[], widths: readonly number[]): number {
  return columns.reduce((sum, column) => sum + widths[column], gap.length * (columns.length - 1));
}

function layOut(
  row: readonly Lines[],
  columns: readonly number[],
  widths: readonly number[],
): Lines {
  const height = Math.max(1, ...columns.map((column) => row[column]?.length ?? 0));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((column) => {
        const text = row[column]?.[line] ?? "";
        const space = " ".repeat(widths[column] - textWidth(text));
        return column === 0 ? text + space : space + text;
      })
      .join(gap)
      .trimEnd(),
  );
}
