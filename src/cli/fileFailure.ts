import { CliFailure } from "./failure.ts";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  ENOTDIR: "part of the path is a file, not a folder",
  EISDIR: "it is a folder, not a file",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
  ENOSPC: "no space is left on the disk",
  EDQUOT: "the disk quota is used up",
  EFBIG: "it is larger than the disk allows",
  EIO: "the disk reports an error",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ELOOP: "too many links lead to it",
  ERR_FS_FILE_TOO_LARGE: "it is too large to be read at once",
  ERR_INVALID_ARG_VALUE: "its name holds a character that no file name can",
};

/** A failure of the disk in words; anything else stays what it is. */
export function fileFailure(error: unknown, action: "read" | "write", path: string): unknown {
  const code = errorCode(error);
  const reason = reasons[code] ?? (/^E[A-Z]+$/.test(code) ? (error as Error).message : null);
  return reason === null ? error : new CliFailure(`can't ${action} ${path}: ${reason}`);
}

/** What the system calls a failure, such as `ENOSPC`; empty where it has no name. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
