import { resolve } from "node:path";
import type { DateStatements } from "../../import/dates/dateStatements.ts";
import { importFiles, type ImportResult } from "../../import/importFiles.ts";
import { type ImportMapping, parseMapping } from "../../import/mapping/mapping.ts";
import type { ImportProblem } from "../../import/problem.ts";
import { hexOf, keyLength } from "../../import/codes/pseudonyms.ts";
import { setAsideCsv } from "../../import/setAside/setAsideCsv.ts";
import { parseTierMapping, type TierMapping } from "../../import/tiers/tierMapping.ts";
import { writeMapping } from "../../import/mapping/writeMapping.ts";
import { writeTiers } from "../../import/tiers/writeTiers.ts";
import { writeLog } from "../../log/writeLog.ts";
import { importCsv } from "../../report/importCsv.ts";
import { proposalLines } from "../../report/proposalLines.ts";
import { importText } from "../../report/importText.ts";
import { problemText } from "../../report/problemText.ts";
import type { Effects, Output } from "../effects.ts";
import { CliFailure } from "../failure.ts";
import { openExports, readingLine } from "../openExports.ts";
import { readTextFile } from "../readTextFile.ts";
import { type OutputFormat, writeResult } from "../writeResult.ts";

export interface ImportCommandOptions {
  readonly out: string;
  readonly format: OutputFormat;
  readonly timezone?: string;
  readonly zone?: Readonly<Record<string, string>>;
  readonly dates?: DateStatements;
  readonly durations?: Readonly<Record<string, string>>;
  readonly map?: string;
  readonly saveMap?: string;
  readonly encoding?: string;
  readonly headerLine?: number;
  readonly sheet?: string;
  readonly tiers?: string;
  readonly saveTiers?: string;
  readonly setAside?: string;
  readonly keepNames?: boolean;
  readonly extracted?: Readonly<Record<string, number>>;
}

/** `tierlab import FILE… --out LOG` */
export async function importCommand(
  effects: Effects,
  files: readonly string[],
  options: ImportCommandOptions,
): Promise<void> {
  const { format } = options;
  await checkTargets(effects, files, options);
  const result = await importAll(effects, files, options);
  await effects.files.writeTogether(outputsOf(result, options));
  if (result.log === null) return fail(effects, result, format);
  await writeReport(effects, result, format);
}

/** The options that name a file to be written. */
const targets = {
  out: "--out",
  setAside: "--set-aside",
  saveTiers: "--save-tiers",
  saveMap: "--save-map",
} as const;

async function checkTargets(
  effects: Effects,
  files: readonly string[],
  options: ImportCommandOptions,
): Promise<void> {
  const sources = [...files, options.map, options.tiers].filter((path) => path !== undefined);
  const taken = new Map<string, string>();
  for (const [key, option] of Object.entries(targets) as [keyof typeof targets, string][]) {
    const path = options[key];
    if (path === undefined) continue;
    await effects.files.checkTarget(path, sources);
    const other = taken.get(resolve(path));
    if (other !== undefined)
      throw new CliFailure(`${other} and ${option} must be two files, got one`);
    taken.set(resolve(path), option);
  }
}

/** The rows set aside and the mapping are written where nothing was imported, too. */
function outputsOf(
  { log, report, mapping, setAside }: ImportResult,
  { out, setAside: asidePath, saveTiers, saveMap }: ImportCommandOptions,
): Output[] {
  const output = (path: string | undefined, chunksOf: () => Output["chunks"]): Output[] =>
    path === undefined ? [] : [{ path, chunks: chunksOf() }];
  const aside = output(asidePath, () => setAsideCsv(setAside));
  const map = mapping === null ? [] : output(saveMap, () => [writeMapping(mapping, report)]);
  if (log === null) return [...aside, ...map];
  return [
    ...output(out, () => writeLog(log)),
    ...aside,
    ...map,
    ...output(saveTiers, () => [writeTiers(report.groups)]),
  ];
}

/** Reads all files, one after the other, with their mapping and tiers. */
async function importAll(
  effects: Effects,
  files: readonly string[],
  {
    timezone,
    zone,
    dates,
    durations,
    map,
    tiers,
    encoding,
    headerLine,
    sheet,
    extracted,
    keepNames = false,
    saveMap,
  }: ImportCommandOptions,
): Promise<ImportResult> {
  const mapping = map === undefined ? null : await readMapping(effects, map);
  const newKey = saveMap === undefined ? undefined : hexOf(effects.randomBytes(keyLength));
  const tierMapping = tiers === undefined ? null : await readTiers(effects, tiers);
  const sources = await openExports(effects, files, extracted ?? {});
  const progress = readingLine(effects, sources);
  try {
    return await importFiles(sources, {
      timezone,
      zones: zone,
      dates,
      durations,
      encoding,
      headerLine,
      sheet,
      mapping,
      tiers: tierMapping,
      keepNames,
      pseudonymKey: mapping?.pseudonymKey ?? newKey,
      onProgress: progress.update,
    });
  } finally {
    await progress.clear();
  }
}

async function readMapping(effects: Effects, path: string): Promise<ImportMapping> {
  const { mapping, problems } = parseMapping(await readTextFile(effects, path), path);
  return orProblems(mapping, problems);
}

async function readTiers(effects: Effects, path: string): Promise<TierMapping> {
  const { tiers, problems } = parseTierMapping(await readTextFile(effects, path), path);
  return orProblems(tiers, problems);
}

function orProblems<T>(value: T | null, problems: readonly ImportProblem[]): T {
  if (value !== null) return value;
  throw new CliFailure(problems.map((problem) => problemText(problem)).join("\n"));
}

/** Nothing was imported: programs get the whole report all the same, and people what was proposed. */
async function fail(effects: Effects, result: ImportResult, format: OutputFormat): Promise<never> {
  if (format !== "table") await writeReport(effects, result, format);
  else {
    const lines = proposalLines(result.report, effects.stdout.width);
    if (lines.length > 0) await effects.stdout.write(`${lines.join("\n")}\n`);
  }
  const fatal = result.report.problems.filter(({ severity }) => severity === "fatal");
  throw new CliFailure(fatal.map((problem) => problemText(problem)).join("\n"));
}

async function writeReport(
  effects: Effects,
  { report }: ImportResult,
  format: OutputFormat,
): Promise<void> {
  await writeResult(effects, format, {
    table: (width) => importText(report, width),
    json: () => report,
    csv: () => importCsv(report),
  });
}
