import type { Effects } from "./effects.ts";

export type OutputFormat = "table" | "json" | "csv";

/** A result in each of the formats, made when asked for. */
export interface Formats {
  table(width: number): string;
  json(): unknown;
  csv(): string;
}

/** Prints a result: a table for people, JSON or CSV for programs. */
export async function writeResult(
  { stdout }: Effects,
  format: OutputFormat,
  formats: Formats,
): Promise<void> {
  if (format === "json") await stdout.write(`${JSON.stringify(formats.json(), null, 2)}\n`);
  else if (format === "csv") await stdout.write(formats.csv());
  else await stdout.write(formats.table(stdout.width));
}
