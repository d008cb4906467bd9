import { unlinkSync } from "node:fs";
import { type FileHandle, open, realpath, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CliFailure } from "./failure.ts";

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its name. Whatever
 * happens in between, a signal included, the path holds what it held before.
 *
 * A link is followed; what is no regular file (a pipe, `/dev/stdout`) is written to as it is.
 */
export async function replaceFile(
  path: string,
  chunks: Iterable<Uint8Array | string>,
): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const known = await stat(target).catch(() => null);
  if (known?.isDirectory()) throw new CliFailure(`can't write ${path}: it is a folder, not a file`);
  if (known !== null && !known.isFile()) return writeThrough(await open(target, "w"), chunks);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const file = await open(beside, "wx", known?.mode);
  const forget = onSignal(() => unlinkSync(beside));
  try {
    await writeThrough(file, chunks);
    await rename(beside, target);
  } catch (error) {
    await unlink(beside).catch(() => {});
    throw error;
  } finally {
    forget();
  }
}

async function writeThrough(
  file: FileHandle,
  chunks: Iterable<Uint8Array | string>,
): Promise<void> {
  try {
    for (const chunk of chunks) await file.writeFile(chunk);
  } finally {
    await file.close();
  }
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Puts something right before a signal ends the process as it would have without us. */
function onSignal(putRight: () => void): () => void {
  const handle = (signal: NodeJS.Signals) => {
    forget();
    putRight();
    process.kill(process.pid, signal);
  };
  const forget = () => signals.forEach((signal) => process.off(signal, handle));
  for (const signal of signals) process.on(signal, handle);
  return forget;
}
