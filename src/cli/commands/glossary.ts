import { glossary } from "../../metrics/glossary.ts";
import { didYouMean } from "../../model/didYouMean.ts";
import { findTerms, namesOf } from "../../report/findTerms.ts";
import { glossaryCsv, glossaryText } from "../../report/glossaryText.ts";
import type { Effects } from "../effects.ts";
import { CliFailure } from "../failure.ts";
import { type OutputFormat, writeResult } from "../writeResult.ts";

export interface GlossaryOptions {
  readonly format: OutputFormat;
}

/** `tierlab glossary [TERM…]`: all terms, or what one of them means; the words of a term need no quotes. */
export async function glossaryCommand(
  effects: Effects,
  words: readonly string[],
  { format }: GlossaryOptions,
): Promise<void> {
  const all = glossary();
  const asked = words.join(" ").trim();
  const entries = asked === "" ? all : findTerms(all, asked);
  if (entries.length === 0)
    throw new CliFailure(
      `there is no term ${JSON.stringify(asked)}${didYouMean(asked, all.flatMap(namesOf))}`,
      "Run tierlab glossary for all terms.",
    );
  await writeResult(effects, format, {
    table: (width) => glossaryText(entries, width),
    json: () => ({ terms: entries }),
    csv: () => glossaryCsv(entries),
  });
}
