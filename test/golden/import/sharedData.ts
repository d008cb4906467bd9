import { createReadStream, existsSync, statSync } from "node:fs";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { ImportSource } from "../../../src/import/importSource.ts";

const folder = resolve(process.env["TIERLAB_SHARED"] ?? "../shared", "data");

/** Why tests on a real file can't run here; null when they can. */
export function missingShared(file: string): string | null {
  return existsSync(join(folder, file))
    ? null
    : `skipped: ${file} is not in ${folder} (set TIERLAB_SHARED to the folder that holds data/)`;
}

export function sharedSource(file: string): ImportSource {
  const path = join(folder, file);
  return { name: file, bytes: createReadStream(path), size: statSync(path).size };
}

/** All text of a gzipped file. */
export function sharedText(file: string): string {
  return gunzipSync(readFileSync(join(folder, file))).toString("utf8");
}
