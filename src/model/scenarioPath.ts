import { shown } from "./must.ts";
import type { UnknownName } from "./unknownName.ts";

/** Where a value stands in a scenario: keys and indices from the root. */
export type ScenarioPath = readonly (string | number)[];

/** Something wrong or doubtful, said so that it reads after its path: `must be above 0, got -1`. */
export interface Finding {
  readonly path: ScenarioPath;
  readonly message: string;
  /** it is the key that is wrong, not its value */
  readonly isAboutKey?: boolean;
  /** the name it is about, where nothing has it: one slip can make many such findings */
  readonly unknown?: UnknownName;
}

/** A path as people write it: `tiers[1].teams[0].agents`, `byType["VPN access"]`. */
export function formatPath(path: ScenarioPath): string {
  return path
    .map((key, i) => {
      if (typeof key === "number") return `[${key}]`;
      if (!/^[\p{L}_$][\p{L}\p{N}_$-]{0,59}$/u.test(key)) return `[${shown(key)}]`;
      return i === 0 ? key : `.${key}`;
    })
    .join("");
}

/** The keys and indices of a path that `formatPath` wrote. */
export function parsePath(text: string): ScenarioPath {
  return [...text.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|\.?([^.[]+)/g)].map(
    ([, index, quoted, key]) => {
      if (index !== undefined) return Number(index);
      return quoted === undefined ? key : (JSON.parse(quoted) as string);
    },
  );
}

/** A finding on a canonical value, told of what was written: short forms have fewer levels. */
export function asWritten(written: unknown, finding: Finding): Finding {
  const { path, message, unknown } = finding;
  let node = written;
  for (const [i, key] of path.entries()) {
    if (typeof node !== "object" || node === null)
      return { path: path.slice(0, i), message, ...(unknown && { unknown }) };
    node = (node as Readonly<Record<string | number, unknown>>)[key];
  }
  return finding;
}
