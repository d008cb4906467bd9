import { logMagic } from "../log/logFile.ts";
import type { Effects } from "./effects.ts";
import { CliFailure } from "./failure.ts";

/** The text of a small file that people write: UTF-8, with or without a byte order mark. */
export async function readTextFile({ files }: Effects, path: string): Promise<string> {
  const bytes = await files.read(path);
  if (logMagic.every((byte, at) => bytes[at] === byte))
    throw new CliFailure(
      `can't read ${path}: it is a ticket log, not text`,
      "tierlab fit makes a scenario of a ticket log.",
    );
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new CliFailure(`can't read ${path}: it isn't text in UTF-8`);
  }
}
