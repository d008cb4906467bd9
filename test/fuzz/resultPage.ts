import type { Coverage } from "./coverage.ts";
import type { FuzzOptions, FuzzResult } from "./runStructures.ts";
import { lawsOfComparedRuns, lawsOfMeans, lawsOfOneRun } from "../property/laws/laws.ts";

/** The page that a long run leaves behind. */
export function resultPage(result: FuzzResult, { seed }: Pick<FuzzOptions, "seed">): string {
  const { structures, laws, coverage, found } = result;
  const verdict =
    found.length === 0
      ? "No counterexample."
      : `Counterexamples to: ${found.map(({ law }) => law).join("; ")}.`;
  return `# Generated structures

\`npm run fuzz -- engine --runs ${structures} --seed ${seed}\` wrote this page: ${count(structures)} generated
structures, ${count(laws)} laws checked on them. ${verdict}

## Laws

On every structure:

${list(lawsOfOneRun)}

By turns, on its run and one or two others:

${list(lawsOfComparedRuns)}

On some, over means of replications:

${list(lawsOfMeans)}

${coverageText(coverage)}`;
}

/** How often everything in the schema was on and acted, and every code of the log came up. */
export function coverageText({ structures, fields, codes }: Coverage): string {
  const share = (part: number, of: number) =>
    of === 0 ? "–" : `${((100 * part) / of).toFixed(1)} %`;
  const fieldRows = Object.entries(fields).map(
    ([field, { on, tried, acted }]) =>
      `| ${field} | ${share(on, structures)} | ${tried} | ${share(acted, tried)} |`,
  );
  const codeRows = Object.entries(codes).map(
    ([code, times]) => `| ${code} | ${share(times, structures)} |`,
  );
  return `## Fields

Share of the structures that had the field or the choice; how often it was taken out to see, and how often
that changed the run. What must be there can't be taken out.

| field | on | taken out | acted |
|---|---:|---:|---:|
${fieldRows.join("\n")}

## What happened

Share of the runs in which it did.

| row of the log | runs |
|---|---:|
${codeRows.join("\n")}
`;
}

function list(laws: readonly { readonly name: string }[]): string {
  return laws.map(({ name }) => `- ${name}`).join("\n");
}

function count(number: number): string {
  return number.toLocaleString("en");
}
