import { type PresetEntry, presetEntries } from "../../import/presets/presetEntries.ts";
import { didYouMean } from "../../model/didYouMean.ts";
import { presetsCsv, presetsText, presetText } from "../../report/presetsText.ts";
import type { Effects } from "../effects.ts";
import { CliFailure } from "../failure.ts";
import { type OutputFormat, writeResult } from "../writeResult.ts";

export interface PresetsOptions {
  readonly format: OutputFormat;
}

/** `tierlab presets [ID]`: the products whose exports are known by their header, or all that is known of one. */
export async function presetsCommand(
  effects: Effects,
  id: string | undefined,
  { format }: PresetsOptions,
): Promise<void> {
  const all = presetEntries();
  const chosen = id === undefined ? all : [entryOf(all, id)];
  await writeResult(effects, format, {
    table: (width) =>
      id === undefined ? presetsText(chosen, width) : presetText(chosen[0], width),
    json: () => ({ presets: chosen }),
    csv: () => presetsCsv(chosen),
  });
}

function entryOf(entries: readonly PresetEntry[], id: string): PresetEntry {
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry !== undefined) return entry;
  const ids = entries.map((candidate) => candidate.id);
  const alike = ids.filter((known) => known.startsWith(id.toLowerCase()));
  const known = alike.length === 0 ? didYouMean(id, ids) : `; known are ${alike.join(", ")}`;
  throw new CliFailure(
    `there is no preset ${JSON.stringify(id)}${known}`,
    "Run tierlab presets for all of them.",
  );
}
