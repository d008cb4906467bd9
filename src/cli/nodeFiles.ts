import { type BigIntStats, constants } from "node:fs";
import { access, type FileHandle, open, realpath, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Files, OpenFile } from "./effects.ts";
import { CliFailure } from "./failure.ts";
import { errorCode, fileFailure } from "./fileFailure.ts";
import { filePieces } from "./filePieces.ts";
import { replaceFiles } from "./replaceFiles.ts";
import { holdYoungSpace } from "./youngSpace.ts";

/** The files of this machine. */
export const nodeFiles: Files = {
  read: (path) => or("read", path, async () => readUnchanged(path)),
  stream: (path) => or("read", path, async () => openStream(path)),
  write: (path, chunks) => replaceFiles([{ path, chunks }]),
  writeTogether: replaceFiles,
  checkTarget: (path, sources) => or("write", path, async () => checkTarget(path, sources)),
};

async function or<T>(action: "read" | "write", path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw fileFailure(error, action, path);
  }
}

async function openToRead(path: string): Promise<FileHandle> {
  if (path === "") throw noName("read");
  return open(path);
}

async function readUnchanged(path: string): Promise<Uint8Array> {
  const file = await openToRead(path);
  try {
    const before = await file.stat({ bigint: true });
    const bytes = await file.readFile();
    await refuseChanged(path, file, before);
    return bytes;
  } finally {
    await file.close();
  }
}

async function openStream(path: string): Promise<OpenFile> {
  const file = await openToRead(path);
  const before = await file.stat({ bigint: true });
  return { bytes: readOn(path, file, before), size: Number(before.size) };
}

async function* readOn(
  path: string,
  file: FileHandle,
  before: BigIntStats,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of filePieces(file)) {
      holdYoungSpace();
      yield piece;
    }
    await refuseChanged(path, file, before);
  } catch (error) {
    throw fileFailure(error, "read", path);
  } finally {
    await file.close();
  }
}

/** What was read is no file that ever was where somebody wrote to it meanwhile; one put in its place does no harm. */
async function refuseChanged(path: string, file: FileHandle, before: BigIntStats): Promise<void> {
  const after = await file.stat({ bigint: true });
  const isSame = after.size === before.size && after.mtimeNs === before.mtimeNs;
  if (isSame || !before.isFile()) return;
  const sizes =
    after.size === before.size
      ? `its ${before.size} bytes were written anew`
      : `it had ${before.size} bytes at first and ${after.size} at the end`;
  throw new CliFailure(
    `can't read ${path}: it changed while it was read (${sizes})`,
    "Read it again once nothing writes to it any more, or read a copy.",
  );
}

async function checkTarget(path: string, sources: readonly string[]): Promise<void> {
  if (path === "") throw noName("written");
  const target = await realpath(path).catch(() => resolve(path));
  for (const source of sources)
    if ((await realpath(source).catch(() => null)) === target)
      throw new CliFailure(`can't write ${path}: it is also read`, "Give the output another name.");
  const known = await stat(target).catch(() => null);
  if (known?.isDirectory()) throw new CliFailure(`can't write ${path}: it is a folder, not a file`);
  if (known === null || known.isFile())
    await access(dirname(target), constants.W_OK | constants.X_OK).catch((error: unknown) => {
      throw errorCode(error) === "ENOENT" ? noFolder(path) : error;
    });
}

/** What a shell makes of a variable that isn't set. */
function noName(action: "read" | "written"): CliFailure {
  return new CliFailure(`a file to be ${action} must have a name, got an empty one`);
}

function noFolder(path: string): CliFailure {
  return new CliFailure(
    `can't write ${path}: there is no such folder: ${dirname(path)}`,
    "Make it first, or write elsewhere.",
  );
}
