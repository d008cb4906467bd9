import { type ColumnRole, columnRoles } from "./mapping.ts";
import type { Preset } from "./presets/preset.ts";
import { presets } from "./presets/presets.ts";

/** Which preset a file follows, and what says so. */
export interface Recognition {
  /** A preset's id; `mapping` where a mapping file takes its place; null where nothing fits. */
  readonly id: string | null;
  readonly evidence: readonly string[];
}

/** Recognises the product by the header: the preset all of whose needed columns are there. */
export function recognise(header: readonly string[], hasMapping: boolean): Recognition {
  const names = new Set(header.map((name) => name.trim()));
  for (const preset of presets) {
    const lacking = preset.needs.filter((role) => nameIn(names, preset, role) === undefined);
    if (lacking.length === 0) return { id: preset.id, evidence: evidenceOf(preset, names) };
  }
  if (hasMapping) return { id: "mapping", evidence: ["columns named in the mapping file"] };
  return { id: null, evidence: presets.map((preset) => missingOf(preset, names)) };
}

function nameIn(names: ReadonlySet<string>, preset: Preset, role: ColumnRole): string | undefined {
  return preset.columns[role]?.find((name) => names.has(name));
}

function evidenceOf(preset: Preset, names: ReadonlySet<string>): string[] {
  const roles = Object.keys(preset.columns) as ColumnRole[];
  const found = roles
    .map((role) => nameIn(names, preset, role))
    .filter((name) => name !== undefined);
  const needed = preset.needs.map((role) => nameIn(names, preset, role));
  return [
    `the header has ${needed.join(", ")}, which together mean: ${preset.title}`,
    `${found.length} of its ${roles.length} known columns are there: ${found.join(", ")}`,
  ];
}

function missingOf(preset: Preset, names: ReadonlySet<string>): string {
  const lacking = preset.needs.filter((role) => nameIn(names, preset, role) === undefined);
  const wanted = lacking.map(
    (role) => `${preset.columns[role]?.join(" or ")} (${columnRoles[role]})`,
  );
  return `not ${preset.title}: the header lacks ${wanted.join(", ")}`;
}
