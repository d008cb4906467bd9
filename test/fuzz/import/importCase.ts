/** Files and what the user says of them: what an import is given. */
export interface ImportCase {
  /** What kind of file was mutated, for counting. */
  readonly kind: string;
  /** How it was mutated. */
  readonly mutations: readonly string[];
  readonly files: readonly CaseFile[];
  readonly timezone: string | null;
  /** A mapping file's text. */
  readonly mapping: string | null;
}

export interface CaseFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A case as JSON, for a file to replay. */
export function caseText({ files, ...rest }: ImportCase): string {
  const encoded = files.map(({ name, bytes }) => ({
    name,
    bytes: Buffer.from(bytes).toString("base64"),
  }));
  return `${JSON.stringify({ ...rest, files: encoded }, null, 2)}\n`;
}

export function readCase(text: string): ImportCase {
  const { files, ...rest } = JSON.parse(text) as Omit<ImportCase, "files"> & {
    readonly files: readonly { readonly name: string; readonly bytes: string }[];
  };
  const decoded = files.map(({ name, bytes }) => ({
    name,
    bytes: new Uint8Array(Buffer.from(bytes, "base64")),
  }));
  return { ...rest, files: decoded };
}
