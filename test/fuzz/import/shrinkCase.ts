import { joined } from "./mutateBytes.ts";
import type { CaseFile, ImportCase } from "./importCase.ts";

/** Tries at most; each is an import. */
const mostTries = 400;

/**
 * A smaller case that is broken still: files, statements and ever smaller pieces of the bytes are left
 * out as long as that is so.
 *
 * @param isBroken Whether a case breaks the same law.
 */
export async function shrinkCase(
  given: ImportCase,
  isBroken: (smaller: ImportCase) => Promise<boolean>,
): Promise<ImportCase> {
  let least = given;
  let tries = 0;
  const attempt = async (smaller: ImportCase): Promise<boolean> => {
    tries += 1;
    if (tries > mostTries || !(await isBroken(smaller))) return false;
    least = smaller;
    return true;
  };
  for (const file of given.files) await attempt({ ...least, files: [file] });
  await attempt({ ...least, mapping: null });
  await attempt({ ...least, timezone: "UTC" });
  for (let at = 0; at < least.files.length; at++)
    for (const length of pieceLengths(least.files[at]))
      for (let from = 0; from < least.files[at].bytes.length;)
        if (!(await attempt(withoutBytes(least, at, from, length)))) from += length;
  return least;
}

/** Half of a file, a quarter, and so on down to one byte. */
function pieceLengths({ bytes }: CaseFile): number[] {
  const halvings = Math.ceil(Math.log2(bytes.length + 1));
  return Array.from({ length: halvings }, (_, at) => Math.ceil(bytes.length / 2 ** (at + 1)));
}

function withoutBytes(given: ImportCase, at: number, from: number, length: number): ImportCase {
  const { name, bytes } = given.files[at];
  const less = joined(bytes.subarray(0, from), bytes.subarray(from + length));
  return { ...given, files: given.files.with(at, { name, bytes: less }) };
}
