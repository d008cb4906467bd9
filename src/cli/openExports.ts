import type { ImportProgress } from "../import/importFiles.ts";
import type { ImportSource } from "../import/importSource.ts";
import type { Effects } from "./effects.ts";
import { CliFailure } from "./failure.ts";
import { progressLine } from "./progressLine.ts";

/** The files of an import, opened, each with the date of its extraction where one is stated. */
export async function openExports(
  { files }: Effects,
  paths: readonly string[],
  extracted: Readonly<Record<string, number>>,
): Promise<ImportSource[]> {
  const other = Object.keys(extracted).find((name) => !paths.includes(name));
  if (other !== undefined)
    throw new CliFailure(
      `--extracted must name one of the files that are imported, got ${other}`,
      `They are: ${paths.join(", ")}.`,
    );
  const sources: ImportSource[] = [];
  for (const name of paths) {
    const dated = Object.hasOwn(extracted, name) ? { extractedAt: extracted[name] } : {};
    sources.push({ name, ...(await files.stream(name)), ...dated });
  }
  return sources;
}

/** A line that tells how much of all files has been read. */
export function readingLine({ stderr }: Effects, sources: readonly ImportSource[]) {
  const progress = progressLine(stderr, "reading");
  const sizes = sources.map(({ size = 0 }) => size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const before = new Map(
    sources.map(({ name }, at) => [name, sizes.slice(0, at).reduce((sum, size) => sum + size, 0)]),
  );
  return {
    update: ({ file, bytes }: ImportProgress) =>
      progress.update((before.get(file) ?? 0) + bytes, total),
    clear: async () => progress.clear(),
  };
}
