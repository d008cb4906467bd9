import { Chance, nthSeed } from "./chance.ts";
import { type Broken, checkCase } from "./checkCase.ts";
import type { ImportCase } from "./importCase.ts";
import { mutatedCase } from "./mutatedCase.ts";
import { shrinkCase } from "./shrinkCase.ts";

/** Cases to check: `runs` of them from the n-th of a seed on. */
export interface ImportJob {
  readonly seed: number;
  readonly first: number;
  readonly runs: number;
  /** Laws that are known to be broken: cases are not shrunk again for them. */
  readonly knownBroken: readonly string[];
}

/** A case that breaks a law, made small. */
export interface ImportCounterexample extends Broken {
  readonly seed: number;
  readonly nth: number;
  readonly found: ImportCase;
}

/** What became of some cases. */
export interface CasesChecked {
  cases: number;
  files: number;
  /** Of the cases: those with a log, and the rows of all. */
  logs: number;
  rows: number;
  used: number;
  /** Seconds of the processor that the longest import took, and the most memory, bytes. */
  longest: number;
  memory: number;
  /** Cases by kind of file, and how many of them gave a log. */
  readonly kinds: Record<string, { cases: number; logs: number }>;
  readonly mutations: Record<string, number>;
  /** Cases that a fatal problem ended, by its code. */
  readonly refusals: Record<string, number>;
  readonly broken: Record<string, number>;
  readonly counterexamples: ImportCounterexample[];
}

export function nothingChecked(): CasesChecked {
  return {
    cases: 0,
    files: 0,
    logs: 0,
    rows: 0,
    used: 0,
    longest: 0,
    memory: 0,
    kinds: {},
    mutations: {},
    refusals: {},
    broken: {},
    counterexamples: [],
  };
}

/** One case of so many is imported a second time, in other chunks. */
const twiceEvery = 4;

/** The n-th case of a seed. */
export function nthCase(seed: number, nth: number): ImportCase {
  return mutatedCase(new Chance(nthSeed(seed, nth)));
}

/** Checks the cases of a job in order; `begin` is told of each. */
export async function checkCases(
  { seed, first, runs, knownBroken }: ImportJob,
  begin: (nth: number) => void,
): Promise<CasesChecked> {
  const checked = nothingChecked();
  for (let nth = first; nth < first + runs; nth++) {
    begin(nth);
    const given = nthCase(seed, nth);
    const isTwice = nth % twiceEvery === 0;
    const { broken, result, seconds } = await checkCase(given, isTwice);
    count(checked, given, result);
    checked.longest = Math.max(checked.longest, seconds);
    if (broken === null) continue;
    checked.broken[broken.law] = (checked.broken[broken.law] ?? 0) + 1;
    const isKnown = [...knownBroken, ...checked.counterexamples.map(({ law }) => law)];
    if (isKnown.includes(broken.law)) continue;
    const found = await shrinkCase(given, async (smaller) => {
      const again = await checkCase(smaller, isTwice);
      return again.broken?.law === broken.law;
    });
    const { message } = (await checkCase(found, isTwice)).broken ?? broken;
    checked.counterexamples.push({ law: broken.law, message, seed, nth, found });
  }
  checked.memory = process.resourceUsage().maxRSS * 1024;
  return checked;
}

function count(
  checked: CasesChecked,
  { kind, files, mutations }: ImportCase,
  result: Awaited<ReturnType<typeof checkCase>>["result"],
): void {
  const isLog = result !== null && result.log !== null;
  checked.cases += 1;
  checked.files += files.length;
  checked.logs += isLog ? 1 : 0;
  checked.rows += result?.report.rows ?? 0;
  checked.used += result?.report.used ?? 0;
  const ofKind = (checked.kinds[kind] ??= { cases: 0, logs: 0 });
  ofKind.cases += 1;
  ofKind.logs += isLog ? 1 : 0;
  for (const name of mutations) checked.mutations[name] = (checked.mutations[name] ?? 0) + 1;
  const fatal = result?.report.problems.find(({ severity }) => severity === "fatal");
  if (fatal !== undefined) checked.refusals[fatal.code] = (checked.refusals[fatal.code] ?? 0) + 1;
}

export function addChecked(to: CasesChecked, from: CasesChecked): void {
  for (const key of ["cases", "files", "logs", "rows", "used"] as const) to[key] += from[key];
  for (const key of ["longest", "memory"] as const) to[key] = Math.max(to[key], from[key]);
  for (const key of ["mutations", "refusals", "broken"] as const)
    for (const [name, times] of Object.entries(from[key]))
      to[key][name] = (to[key][name] ?? 0) + times;
  for (const [kind, { cases, logs }] of Object.entries(from.kinds)) {
    const ofKind = (to.kinds[kind] ??= { cases: 0, logs: 0 });
    ofKind.cases += cases;
    ofKind.logs += logs;
  }
  for (const found of from.counterexamples)
    if (!to.counterexamples.some(({ law }) => law === found.law)) to.counterexamples.push(found);
}
