import { constants } from "node:fs";
import { access, open, readFile, realpath, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Files, OpenFile } from "./effects.ts";
import { CliFailure } from "./failure.ts";
import { fileFailure } from "./fileFailure.ts";
import { replaceFile } from "./replaceFile.ts";

/** The files of this machine. */
export const nodeFiles: Files = {
  read: (path) => or("read", path, async () => readFile(path)),
  stream: (path) => or("read", path, async () => openStream(path)),
  write: (path, chunks) => or("write", path, async () => replaceFile(path, chunks)),
  checkTarget: (path, sources) => or("write", path, async () => checkTarget(path, sources)),
};

async function or<T>(action: "read" | "write", path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw fileFailure(error, action, path);
  }
}

async function openStream(path: string): Promise<OpenFile> {
  const file = await open(path);
  const { size } = await file.stat();
  return { bytes: readOn(path, file.createReadStream()), size };
}

async function* readOn(path: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    throw fileFailure(error, "read", path);
  }
}

async function checkTarget(path: string, sources: readonly string[]): Promise<void> {
  const target = await realpath(path).catch(() => resolve(path));
  for (const source of sources)
    if ((await realpath(source).catch(() => null)) === target)
      throw new CliFailure(`can't write ${path}: it is also read`, "Give the output another name.");
  const known = await stat(target).catch(() => null);
  if (known?.isDirectory()) throw new CliFailure(`can't write ${path}: it is a folder, not a file`);
  if (known === null || known.isFile())
    await access(dirname(target), constants.W_OK | constants.X_OK);
}
