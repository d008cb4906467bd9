import { otherLaws } from "./checkCase.ts";
import type { CasesChecked } from "./importJob.ts";
import { importLaws } from "./importLaws.ts";
import { watchedLaws } from "./runImports.ts";

/** The page that a long run leaves behind. */
export function importPage(result: CasesChecked, { seed }: { readonly seed: number }): string {
  const { cases, files, logs, rows, used, longest, memory, broken } = result;
  const verdict =
    Object.keys(broken).length === 0
      ? "No counterexample."
      : `Counterexamples to: ${Object.entries(broken)
          .map(([law, times]) => `${law} (${count(times)})`)
          .join("; ")}.`;
  const laws = [
    ...Object.values(otherLaws),
    ...Object.values(watchedLaws),
    ...importLaws.map(({ name }) => name),
  ];
  const kinds = Object.entries(result.kinds).sort(([a], [b]) => (a < b ? -1 : 1));
  return `# Mutated exports

\`npm run fuzz -- import --runs ${cases} --seed ${seed}\` wrote this page: ${count(cases)} imports of ${count(files)} mutated
files, ${count(logs)} of them with a log, from ${count(used)} of the ${count(rows)} rows. ${verdict}

The longest import took ${longest.toFixed(2)} s of the processor; its process had ${Math.round(memory / 1e6)} MB at most.

## Laws

${laws.map((law) => `- ${law}`).join("\n")}

## Files

Imports by product and kind of file, and how many of them gave a log; the others gave one clear reason why not.

| product and file | imports | logs |
|---|---:|---:|
${kinds.map(([kind, of]) => `| ${kind} | ${count(of.cases)} | ${count(of.logs)} |`).join("\n")}

## Mutations

| mutation | times |
|---|---:|
${tableOf(result.mutations)}

## Reasons why not

| code | imports |
|---|---:|
${tableOf(result.refusals)}
`;
}

function tableOf(counts: Readonly<Record<string, number>>): string {
  const rows = Object.entries(counts).sort(([, a], [, b]) => b - a);
  return rows.map(([name, times]) => `| ${name} | ${count(times)} |`).join("\n");
}

function count(number: number): string {
  return number.toLocaleString("en");
}
