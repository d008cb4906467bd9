import type { ImportReport } from "../import/importReport.ts";

/** Which product's export a file was taken for, and why; what took a product's place where none is known. */
export function presetSentence({ title, evidence }: NonNullable<ImportReport["preset"]>): string {
  const why = evidence.join("; ");
  return title === null
    ? `${why.charAt(0).toUpperCase()}${why.slice(1)}.`
    : `Read as ${title}: ${why}.`;
}
