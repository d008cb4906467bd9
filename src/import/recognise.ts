import { type HeaderNames, headerNames } from "./headerNames.ts";
import { type ColumnRole, columnRoles } from "./mapping.ts";
import type { Preset } from "./presets/preset.ts";
import { presets } from "./presets/presets.ts";

/** Which preset a file follows, and what says so. */
export interface Recognition {
  /** A preset's id; `mapping` where a mapping file takes its place; null where nothing fits. */
  readonly id: string | null;
  readonly evidence: readonly string[];
}

/**
 * Recognises the product by the header: of the presets all of whose needed columns and marks are
 * there, the one most of whose columns are.
 */
export function recognise(
  header: readonly string[],
  hasMapping: boolean,
  known: readonly Preset[] = presets,
): Recognition {
  const names = headerNames(header);
  const fitting = known.filter((preset) => lackingOf(preset, names).length === 0);
  const best = mostOf(fitting, (preset) => foundOf(preset, names).length);
  if (best !== null) return { id: best.id, evidence: evidenceOf(best, names) };
  if (hasMapping) return { id: "mapping", evidence: ["columns named in the mapping file"] };
  const nearest = mostOf(known, (preset) => -lackingOf(preset, names).length / needsOf(preset));
  return { id: null, evidence: nearest === null ? [] : [missingOf(nearest, names)] };
}

/** The first of those with the highest score. */
function mostOf(known: readonly Preset[], score: (preset: Preset) => number): Preset | null {
  const scores = known.map(score);
  return known[scores.indexOf(Math.max(...scores))] ?? null;
}

function needsOf({ needs, marks = [] }: Preset): number {
  return needs.length + marks.length;
}

function nameIn(names: HeaderNames, preset: Preset, role: ColumnRole): string | undefined {
  return firstIn(names, preset.columns[role] ?? []);
}

function firstIn(names: HeaderNames, candidates: readonly string[]): string | undefined {
  for (const candidate of candidates) {
    const found = names.find(candidate);
    if (found !== null) return names.header[found.at].trim();
  }
  return undefined;
}

/** The names of the columns that the preset knows and the header has. */
function foundOf(preset: Preset, names: HeaderNames): string[] {
  const roles = Object.keys(preset.columns) as ColumnRole[];
  const found = roles.map((role) => nameIn(names, preset, role));
  return [...new Set(found.filter((name) => name !== undefined))];
}

/** What the header lacks of what the preset needs, in words. */
function lackingOf(preset: Preset, names: HeaderNames): string[] {
  const roles = preset.needs.filter((role) => nameIn(names, preset, role) === undefined);
  const marks = (preset.marks ?? []).filter((mark) => firstIn(names, mark) === undefined);
  return [
    ...roles.map((role) => `${preset.columns[role]?.join(" or ")} (${columnRoles[role]})`),
    ...marks.map((mark) => mark.join(" or ")),
  ];
}

function evidenceOf(preset: Preset, names: HeaderNames): string[] {
  const needed = preset.needs.map((role) => nameIn(names, preset, role));
  const marks = (preset.marks ?? []).map((mark) => firstIn(names, mark));
  const found = foundOf(preset, names);
  const roles = Object.keys(preset.columns);
  return [
    `the header has ${[...needed, ...marks].join(", ")}, which together mean: ${preset.title}`,
    `${found.length} of its ${roles.length} known columns are there: ${found.join(", ")}`,
  ];
}

function missingOf(preset: Preset, names: HeaderNames): string {
  return `not ${preset.title}: the header lacks ${lackingOf(preset, names).join(", ")}`;
}
