import type { PresetEntry } from "../import/presets/presetEntries.ts";
import { csvText } from "../log/csvText.ts";
import { wrapText } from "./wrapText.ts";

const indent = "  ";
const widestText = 100;

/** The products whose exports are known by their header, each with its source, as text of at most `width` columns. */
export function presetsText(entries: readonly PresetEntry[], width: number): string {
  const columns = Math.min(width, widestText);
  const real = entries.filter(({ knownFrom }) => knownFrom === "real header").length;
  const intro = `${entries.length} exports are recognised by their header, ${real} of them with a real header at hand; any other takes a column mapping (tierlab import --map).`;
  return textOf([
    ...wrapText(intro, columns),
    ...entries.flatMap((entry) => ["", ...headLines(entry, columns)]),
  ]);
}

/** All that is known of one product's export: its columns by their use, and what its statuses mean. */
export function presetText(entry: PresetEntry, width: number): string {
  const columns = Math.min(width, widestText);
  const parts = [
    ["Columns", entry.columns.map(({ use, names }) => `${use}: ${names.join(" | ")}`)],
    ["Statuses", entry.statuses.map(({ meaning, texts }) => `${meaning}: ${texts.join(" | ")}`)],
    ["What it can't tell", entry.cannotTell],
  ] as const;
  return textOf([
    ...headLines(entry, columns),
    ...parts.flatMap(([title, texts]) =>
      texts.length === 0 ? [] : ["", title, ...texts.flatMap((text) => indented(text, columns))],
    ),
  ]);
}

/** The list of presets, a row each. */
export function presetsCsv(entries: readonly PresetEntry[]): string {
  return csvText(
    ["id", "title", "shape", "known from", "source"],
    entries.map(({ id, title, shape, knownFrom, source }) => [id, title, shape, knownFrom, source]),
  );
}

function headLines({ id, title, shape, knownFrom, source }: PresetEntry, width: number): string[] {
  const below = [`${title} (${shape})`, `${knownFrom}: ${source}`];
  return [id, ...below.flatMap((text) => indented(text, width))];
}

/** Lines set in; those after the first further. */
function indented(text: string, width: number): string[] {
  return wrapText(text, width - indent.length, indent).map((line) => `${indent}${line}`);
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
