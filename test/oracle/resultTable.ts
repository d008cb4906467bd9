import type { ExactResult } from "./exact/answerCase.ts";
import type { QueueingCase } from "./oracleCase.ts";
import type { CaseResult } from "./runCase.ts";
import { allowedHalfWidth } from "./verdict.ts";

/** A case with what became of it. */
export interface Judged {
  readonly oracleCase: QueueingCase;
  readonly result: CaseResult;
}

/** The whole run as a page of Markdown: a line a case, then a line a metric. */
export function resultPage(
  queueing: readonly Judged[],
  exact: readonly ExactResult[],
  { seed, budget }: { readonly seed: string; readonly budget: number },
): string {
  return [
    "# Simulated against exact",
    "",
    "Written by `npm run oracle`; the cases and their exact values are the oracle's, the two rules too:",
    "every metric agrees (|mean − exact| ≤ t(1 − 5·10⁻⁶, R − 1) · SE + 0.1 % of exact), and every headline",
    "metric's 95 % half-width is within the case's limit (a share of exact; for a probability 0.002, if that is more).",
    `Seed \`${seed} <case>\`, replications 0, 1, 2, … of each case until both can be judged, at most ${budget} s a case.`,
    "",
    ...countLines([...queueing.map(({ result }) => result), ...exact]),
    "",
    ...table(
      ["case", "what", "replications", "widest headline interval", "verdict", "because of"],
      queueing.map(caseRow),
    ),
    "",
    "## Every metric",
    "",
    ...table(
      ["case", "metric", "exact", "simulated", "± (95 %)", "deviation in SE"],
      queueing.flatMap(metricRows),
    ),
    "",
    "## Exact cases",
    "",
    ...table(
      ["case", "verdict", "because of"],
      exact.map(({ id, verdict, reasons }) => [id, verdict, reasons.join("; ")]),
    ),
    "",
  ].join("\n");
}

function countLines(results: readonly { readonly verdict: string }[]): string[] {
  const counts = new Map<string, number>();
  for (const { verdict } of results) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const words = [...counts].map(([verdict, count]) => `${count} ${verdict}`);
  return [`${results.length} cases: ${words.join(", ")}.`];
}

function caseRow({ oracleCase, result }: Judged): string[] {
  const { headline = [], max_rel_halfwidth = 0.02 } = oracleCase.acceptance ?? {};
  const widest = Math.max(
    ...headline.map((name) => {
      const metric = result.metrics[name];
      const exact = oracleCase.expected?.[name] ?? metric?.mean ?? 0;
      return metric ? metric.halfWidth / allowedHalfWidth(name, exact, max_rel_halfwidth) : 0;
    }),
  );
  return [
    oracleCase.id,
    (oracleCase.description ?? "").split(/[.:] /)[0],
    String(result.replications),
    result.replications > 0 && widest > 0
      ? `${(widest * 100).toFixed(0)} % of what is allowed`
      : "",
    result.verdict,
    result.reasons.join("; "),
  ];
}

function metricRows({ oracleCase, result }: Judged): string[][] {
  return Object.entries(result.metrics).map(([name, { mean, halfWidth, standardError }]) => {
    const exact = oracleCase.expected?.[name];
    const deviation = exact === undefined ? Number.NaN : (mean - exact) / standardError;
    return [
      oracleCase.id,
      `\`${name}\``,
      exact === undefined ? "" : shown(exact),
      shown(mean),
      shown(halfWidth),
      Number.isFinite(deviation) ? deviation.toFixed(2) : "",
    ];
  });
}

function shown(value: number): string {
  return String(Number(value.toPrecision(6)));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

function line(cells: readonly string[]): string {
  return `| ${cells.map(escaped).join(" | ")} |`;
}

function escaped(cell: string): string {
  return cell.replaceAll("|", "\\|");
}
