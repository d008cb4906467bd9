import type { GlossaryEntry } from "../metrics/glossary.ts";
import { csvText } from "../log/csvText.ts";
import { wrapText } from "./wrapText.ts";

const indent = "  ";
const widestText = 100;

/** Terms with their definitions and places, under their themes, as text of at most `width` columns. */
export function glossaryText(entries: readonly GlossaryEntry[], width: number): string {
  const columns = Math.min(width, widestText);
  const lines: string[] = [];
  let theme = "";
  for (const entry of entries) {
    if (lines.length > 0) lines.push("");
    if (entry.theme !== theme) lines.push(entry.theme.toUpperCase(), "");
    theme = entry.theme;
    lines.push(...linesOf(entry, columns));
  }
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

function linesOf(entry: GlossaryEntry, width: number): string[] {
  const { term, also, definition, inScenario, inResult } = entry;
  const name = term.charAt(0).toUpperCase() + term.slice(1);
  const below = [
    definition,
    listed("also called", also),
    listed("in a scenario:", placesOf(inScenario)),
    listed("in a result:", inResult),
  ].filter((text) => text !== "");
  return [
    ...wrapText(name, width),
    ...below.flatMap((text) =>
      wrapText(text, width - indent.length).map((line) => `${indent}${line}`),
    ),
  ];
}

/**
 * Places as people read them: without those that lie within another one, the choices of a key behind
 * it, and the key alone of what stands in many places.
 */
function placesOf(inScenario: readonly string[]): string[] {
  const choices = new Map<string, string[]>();
  for (const place of inScenario) {
    const [key, choice] = place.split(": ");
    const known = choices.get(key) ?? [];
    choices.set(key, choice === undefined ? known : [...known, choice]);
  }
  const keys = [...choices.keys()];
  return [...choices]
    .filter(([key]) => !keys.some((outer) => isWithin(key, outer)))
    .map(([key, of]) => {
      const shown = of.length === 0 ? key : `${key}: ${of.join(" / ")}`;
      return shown.startsWith("….") ? `${shown.slice(2)} (in many places)` : shown;
    });
}

function isWithin(key: string, outer: string): boolean {
  return key.startsWith(`${outer}.`) || key.startsWith(`${outer}[]`);
}

function listed(head: string, texts: readonly string[]): string {
  return texts.length === 0 ? "" : `${head} ${texts.join(", ")}`;
}

/** Terms as CSV, a line each; several places with a space and a bar between. */
export function glossaryCsv(entries: readonly GlossaryEntry[]): string {
  const all = (texts: readonly string[]) => texts.join(" | ");
  return csvText(
    ["theme", "term", "also", "definition", "inScenario", "inResult"],
    entries.map(({ theme, term, also, definition, inScenario, inResult }) => [
      theme,
      term,
      all(also),
      definition,
      all(inScenario),
      all(inResult),
    ]),
  );
}
