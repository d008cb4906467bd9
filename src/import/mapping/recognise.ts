import { type HeaderNames, headerNames } from "./headerNames.ts";
import { type ColumnRole, columnRoles } from "./mapping.ts";
import type { Preset } from "../presets/preset.ts";
import { presets } from "../presets/presets.ts";

/** Which preset a file follows, and what says so. */
export interface Recognition {
  /** A preset's id; `mapping` where a mapping file takes its place; null where nothing fits, or several do. */
  readonly id: string | null;
  /** What the export is called, as in `Read as GLPI tickets`; null where nobody knows the product. */
  readonly title: string | null;
  readonly evidence: readonly string[];
  /** Presets that fit equally well; empty where the choice is clear. */
  readonly tied: readonly string[];
}

/**
 * Recognises the product by the header: of the presets that fit, the one that needs most; of those
 * that need as much, the one most of whose columns are there, in number, else as a share. Two that
 * can't be told apart by that are a question, not a guess.
 */
export function recognise(
  header: readonly string[],
  hasMapping: boolean,
  known: readonly Preset[] = presets,
): Recognition {
  const names = headerNames(header);
  const fitting = known.filter((preset) => fits(preset, names));
  const found = (preset: Preset) => foundOf(preset, names).length;
  const best = [needsOf, found, (preset: Preset) => found(preset) / knownOf(preset)].reduce(
    mostOf,
    fitting,
  );
  if (best.length === 1) return recognised(best[0], evidenceOf(best[0], names));
  if (hasMapping)
    return {
      id: "mapping",
      title: null,
      evidence: ["its columns were taken as stated"],
      tied: [],
    };
  if (best.length > 1) {
    const evidence = best.map((preset) => `${preset.title}: ${evidenceOf(preset, names)[0]}`);
    return { id: null, title: null, evidence, tied: best.map(({ id }) => id) };
  }
  const nearest = mostOf(known, (preset) => -lackingOf(preset, names).length / needsOf(preset));
  return {
    id: null,
    title: null,
    evidence: nearest.slice(0, 1).map((preset) => missingOf(preset, names)),
    tied: [],
  };
}

/** What is said of a file that follows a preset, and why. */
export function recognised({ id, title }: Preset, evidence: readonly string[]): Recognition {
  return { id, title, evidence, tied: [] };
}

function fits(preset: Preset, names: HeaderNames): boolean {
  const isAnother = preset.without?.some((name) => names.find(name) !== null) ?? false;
  return !isAnother && lackingOf(preset, names).length === 0;
}

/** Those with the highest score. */
function mostOf(known: readonly Preset[], score: (preset: Preset) => number): Preset[] {
  const scores = known.map(score);
  const highest = Math.max(...scores);
  return known.filter((_, i) => scores[i] === highest);
}

function needsOf({ needs, marks = [] }: Preset): number {
  return needs.length + marks.length;
}

function knownOf({ columns }: Preset): number {
  return Object.keys(columns).length;
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
  return [
    `the header has ${[...new Set([...needed, ...marks])].join(", ")}`,
    `${found.length} of its ${knownOf(preset)} known columns are there: ${found.join(", ")}`,
  ];
}

function missingOf(preset: Preset, names: HeaderNames): string {
  return `not ${preset.title}: the header lacks ${lackingOf(preset, names).join(", ")}`;
}
