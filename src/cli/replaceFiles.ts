import { randomUUID } from "node:crypto";
import { type Stats, unlinkSync } from "node:fs";
import { type FileHandle, open, realpath, rename, stat, statfs, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Output } from "./effects.ts";
import { CliFailure } from "./failure.ts";
import { errorCode, fileFailure } from "./fileFailure.ts";

/** A new file beside the one that it is to replace. */
interface Draft {
  readonly path: string;
  readonly target: string;
  readonly beside: string;
}

/**
 * Writes files whole or not at all: each into a new file beside it, flushed to the disk; once all of them are, they take
 * their names. Whatever happens before, a full disk, a signal or a kill included, the paths hold what they held. A kill can
 * leave the file beside, whose name begins with `.tierlab-`.
 *
 * A link is followed; what is no regular file (a pipe, `/dev/stdout`) is written to as it is.
 */
export async function replaceFiles(outputs: readonly Output[]): Promise<void> {
  const drafts = new Set<Draft>();
  const forget = onSignal(() => {
    for (const { beside } of drafts) unlinkSync(beside);
  });
  try {
    for (const output of outputs)
      await orFailure(output.path, async () => writeDraft(output, drafts));
    for (const draft of drafts) {
      await orFailure(draft.path, async () => rename(draft.beside, draft.target));
      drafts.delete(draft);
    }
  } finally {
    for (const { beside } of drafts) await unlink(beside).catch(() => {});
    forget();
  }
}

async function orFailure(path: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    throw fileFailure(error, "write", path);
  }
}

async function writeDraft({ path, chunks }: Output, drafts: Set<Draft>): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const known = await stat(target).catch(() => null);
  if (known?.isDirectory()) throw new CliFailure(`can't write ${path}: it is a folder, not a file`);
  const isReplaced = known === null || known.isFile();
  const file = isReplaced
    ? await openDraft({ path, target }, known, drafts)
    : await open(target, "w");
  const size = countBytes(chunks);
  try {
    for (const chunk of size.chunks) await file.writeFile(chunk);
    if (isReplaced) await file.sync();
  } catch (error) {
    throw await withNeed(error, path, file, () => size.total());
  } finally {
    await file.close();
  }
}

async function openDraft(
  { path, target }: Pick<Draft, "path" | "target">,
  known: Stats | null,
  drafts: Set<Draft>,
): Promise<FileHandle> {
  const beside = join(dirname(target), `.tierlab-${randomUUID()}.tmp`);
  const file = await open(beside, "wx", known?.mode);
  drafts.add({ path, target, beside });
  return file;
}

/** The chunks, and how many bytes they have in all, those not yet asked for included. */
function countBytes(chunks: Output["chunks"]) {
  const rest = chunks[Symbol.iterator]();
  let bytes = 0;
  function* counted(): Generator<Uint8Array | string, void, void> {
    for (let next = rest.next(); next.done !== true; next = rest.next()) {
      bytes += Buffer.byteLength(next.value);
      yield next.value;
    }
  }
  return {
    chunks: counted(),
    total() {
      for (const _ of counted());
      return bytes;
    },
  };
}

const noRoom = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/** A failure for lack of room says how much would have been needed, and how much there is once the half is gone. */
async function withNeed(
  error: unknown,
  path: string,
  file: FileHandle,
  needed: () => number,
): Promise<unknown> {
  const failure = fileFailure(error, "write", path);
  if (!noRoom.has(errorCode(error)) || !(failure instanceof CliFailure)) return failure;
  const isFile = (await file.stat()).isFile();
  if (isFile) await file.truncate();
  const need = `the file needs ${bytesText(needed())}`;
  const { bavail, bsize } = await statfs(dirname(path));
  const free = isFile ? `, and ${bytesText(bavail * bsize)} are free there` : "";
  return new CliFailure(`${failure.message}; ${need}${free}`);
}

function bytesText(bytes: number): string {
  return `${bytes.toLocaleString("en")} bytes`;
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
