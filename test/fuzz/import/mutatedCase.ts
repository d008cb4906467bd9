import { presets } from "../../../src/import/presets/presets.ts";
import { type Chance } from "./chance.ts";
import { csvText, encodings, gzipped, jsonText, workbook, xesText, zipped } from "./containers.ts";
import type { CaseFile, ImportCase } from "./importCase.ts";
import { byteMutations } from "./mutateBytes.ts";
import { sheetMutations } from "./mutateSheet.ts";
import { textMutations } from "./mutateText.ts";
import { seedSheet, type Sheet } from "./seedSheet.ts";
import { splitDates } from "./splitDates.ts";

const formats = {
  csv: 12,
  "csv.gz": 2,
  "csv.zip": 2,
  xlsx: 2,
  json: 2,
  ndjson: 2,
  xes: 2,
  "xes.gz": 1,
} as const;
type Format = keyof typeof formats;
const drawn = (Object.keys(formats) as Format[]).flatMap((format) =>
  Array.from({ length: formats[format] }, () => format),
);

/** The products that export a row for every change: their logs have most to say. */
const histories = presets.filter(({ shape }) => shape === "event log");

const zones = ["UTC", "Europe/Berlin", "America/Sao_Paulo", "Pacific/Apia", null] as const;
const mappings = [
  "dates: day-first",
  "dates: month-first",
  "dates: iso",
  "missing: ['', '?', '-']",
  "statuses: { Resolved: closed, New: in progress }",
] as const;

/** Exports of some product, mutated in their cells, their text and their bytes. */
export function mutatedCase(chance: Chance): ImportCase {
  const format = chance.of(drawn);
  const preset = chance.of(chance.is(0.25) ? histories : presets);
  const mutations: string[] = [];
  const parted = chance.is(0.15) ? splitDates(preset, chance) : null;
  if (parted !== null) mutations.push("dates and times in two columns");
  const make = (at: number): CaseFile => {
    const sheet = seedSheet(preset, chance);
    parted?.split(sheet, chance);
    const bytes = mutatedFile(sheet, format, { chance, mutations });
    return { name: `export-${at}.${format}`, bytes };
  };
  const first = make(1);
  const files = chance.is(0.15) ? [first, chance.is(0.5) ? first : make(2)] : [first];
  return {
    kind: `${preset.id}, ${format}`,
    mutations,
    files,
    timezone: chance.of(zones),
    mapping: parted?.mapping ?? (chance.is(0.3) ? chance.of(mappings) : null),
  };
}

interface Mutating {
  readonly chance: Chance;
  readonly mutations: string[];
}

/** From none to four mutations a file, each at the level of cells, of text or of bytes. */
function mutatedFile(sheet: Sheet, format: Format, mutating: Mutating): Uint8Array {
  const { chance } = mutating;
  const planned = Array.from({ length: chance.below(5) }, () => chance.of(levels));
  const timesAt = (level: Level) => planned.filter((one) => one === level).length;
  for (let times = timesAt("cells"); times > 0; times--)
    drawFrom(sheetMutations, mutating)(sheet, chance);
  const mutateText = (text: string) => {
    let mutated = text;
    for (let times = timesAt("text"); times > 0; times--)
      mutated = drawFrom(textMutations, mutating)(mutated, chance);
    return mutated;
  };
  let bytes = written(sheet, format, mutateText, chance);
  for (let times = timesAt("bytes"); times > 0; times--)
    bytes = drawFrom(byteMutations, mutating)(bytes, chance, anotherFile(chance));
  return bytes;
}

function anotherFile(chance: Chance): Uint8Array {
  const text = csvText(seedSheet(chance.of(presets), chance), ",", "\n");
  return chance.is(0.5) ? encodings["utf-8"](text) : gzipped(encodings["utf-8"](text));
}

type Level = (typeof levels)[number];
const levels = ["cells", "cells", "text", "bytes"] as const;

function drawFrom<T>(all: Readonly<Record<string, T>>, { chance, mutations }: Mutating): T {
  const name = chance.of(Object.keys(all));
  mutations.push(name);
  return all[name];
}

function written(
  sheet: Sheet,
  format: Format,
  mutateText: (text: string) => string,
  chance: Chance,
): Uint8Array {
  const utf8 = (text: string) => encodings["utf-8"](mutateText(text));
  if (format === "xlsx") return workbook(sheet, chance);
  if (format === "json" || format === "ndjson") return utf8(jsonText(sheet, format === "ndjson"));
  if (format === "xes") return utf8(xesText(sheet));
  if (format === "xes.gz") return gzipped(utf8(xesText(sheet)));
  const separator = chance.of([",", ",", ";", "\t", "|"]);
  const text = mutateText(csvText(sheet, separator, chance.of(["\n", "\r\n"])));
  const encode = encodings[chance.is(0.6) ? "utf-8" : chance.of(Object.keys(encodings))];
  if (format === "csv.gz") return gzipped(encode(text));
  return format === "csv.zip" ? zipped("export.csv", encode(text)) : encode(text);
}
