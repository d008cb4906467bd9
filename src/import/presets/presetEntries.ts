import { type ColumnRole, columnRoles } from "../mapping/mapping.ts";
import type { ImportShape } from "../mapping/shape.ts";
import type { Preset } from "./preset.ts";
import { presets } from "./presets.ts";

/** A product whose exports are known, as a list of them shows it. */
export interface PresetEntry {
  readonly id: string;
  readonly title: string;
  readonly shape: ImportShape;
  /** Whether a real header row was at hand, or the vendor's documentation alone. */
  readonly knownFrom: "real header" | "from documentation";
  readonly source: string;
  /** The names that a column goes by, by what it is used as. */
  readonly columns: readonly { readonly use: string; readonly names: readonly string[] }[];
  /** The statuses, by what they mean for a ticket. */
  readonly statuses: readonly { readonly meaning: string; readonly texts: readonly string[] }[];
  readonly cannotTell: readonly string[];
}

/**
 * The products whose exports are recognised by their header.
 *
 * @example
 * import { presetEntries } from "tierlab";
 * const jira = presetEntries().find(({ id }) => id === "jira-cloud");
 * jira.knownFrom // => "real header"
 */
export function presetEntries(known: readonly Preset[] = presets): PresetEntry[] {
  return known.map((preset) => ({
    id: preset.id,
    title: preset.title,
    shape: preset.shape,
    knownFrom: preset.isFromDocumentation ? "from documentation" : "real header",
    source: preset.source,
    columns: (Object.entries(preset.columns) as [ColumnRole, readonly string[]][]).map(
      ([role, names]) => ({ use: columnRoles[role], names }),
    ),
    statuses: statusesOf(preset),
    cannotTell: preset.cannotTell ?? [],
  }));
}

/** By meaning; names before the numbers that stand for them. */
function statusesOf({ statuses }: Preset): PresetEntry["statuses"] {
  const isNumber = ([text]: readonly [string, string]) => /^\d+$/.test(text);
  const all = Object.entries(statuses);
  const texts = new Map<string, string[]>();
  for (const [text, meaning] of [...all.filter((one) => !isNumber(one)), ...all.filter(isNumber)])
    texts.set(meaning, [...(texts.get(meaning) ?? []), text]);
  return [...texts].map(([meaning, own]) => ({ meaning, texts: own }));
}
