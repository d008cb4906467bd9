import { type ImportCase } from "./importCase.ts";
import { differenceOf, digest, importCase, importLaws } from "./importLaws.ts";
import type { ImportResult } from "../../../src/import/importFiles.ts";

/** A law that a case breaks, and how. */
export interface Broken {
  readonly law: string;
  readonly message: string;
}

/** Laws of the import as a whole, which `importLaws` can't check on a result alone. */
export const otherLaws = {
  throws: "an import never throws over what is in a file",
  time: "an import takes less than 5 seconds of the processor",
  prototype: "an import leaves the objects of the language alone",
  same: "the same bytes give the same result, in whatever chunks they arrive",
} as const;

const mostSeconds = 5;

/** What became of a case. */
export interface CaseChecked {
  readonly broken: Broken | null;
  /** Null where it threw. */
  readonly result: ImportResult | null;
  readonly seconds: number;
}

/** Imports a case and checks every law; the import again in other chunks where `isTwice`. */
export async function checkCase(given: ImportCase, isTwice: boolean): Promise<CaseChecked> {
  const begin = process.cpuUsage();
  const names = languageNames();
  let result: ImportResult;
  try {
    result = await importCase(given);
  } catch (error) {
    return { broken: { law: otherLaws.throws, message: stackOf(error) }, result: null, seconds: 0 };
  }
  const { user, system } = process.cpuUsage(begin);
  const seconds = (user + system) / 1e6;
  const checked = { result, seconds };
  if (seconds > mostSeconds)
    return { ...checked, broken: { law: otherLaws.time, message: `${seconds} s` } };
  if (languageNames() !== names)
    return { ...checked, broken: { law: otherLaws.prototype, message: languageNames() } };
  for (const law of importLaws)
    try {
      law.check(result);
    } catch (error) {
      return { ...checked, broken: { law: law.name, message: stackOf(error) } };
    }
  if (isTwice) {
    const [first, again] = [digest(result), digest(await importCase(given, [1, 7, 4096, 3]))];
    if (first !== again)
      return { ...checked, broken: { law: otherLaws.same, message: differenceOf(first, again) } };
  }
  return { ...checked, broken: null };
}

function languageNames(): string {
  const all = [Object, Array, String, Number, Function, Map, Set, Date];
  return all.map((one) => Object.getOwnPropertyNames(one.prototype).join()).join(";");
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
