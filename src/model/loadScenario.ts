import { gatherFindings, type PlacedFinding } from "./gatherFindings.ts";
import { parseScenario } from "./parseScenario.ts";
import { whyNoScenario } from "./whyNoScenario.ts";
import { type Finding, formatPath } from "./scenarioPath.ts";
import type { Scenario, ScenarioInput } from "./scenarioSchema.ts";
import { offsetOf } from "./yamlData.ts";
import { readYaml, type YamlSource } from "./yamlSource.ts";

/** What is wrong, or doubtful, in a scenario file; line and column count from 1. */
export interface ScenarioProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** such as `tiers[1].teams[0].agents`; empty for the file as a whole */
  readonly path: string;
  /** reads after the path: what must hold and what was given */
  readonly message: string;
}

/** A scenario read from a file without errors. */
export interface LoadedScenario {
  /** canonical: defaults filled in, durations in milliseconds, shares from 0 to 1 */
  readonly scenario: Scenario;
  /** as written, for editing and writing back */
  readonly input: ScenarioInput;
  readonly warnings: readonly ScenarioProblem[];
}

/** All that is wrong with a scenario file; the message has a line for each problem. */
export class ScenarioError extends Error {
  override readonly name = "ScenarioError";
  readonly problems: readonly ScenarioProblem[];

  constructor(problems: readonly ScenarioProblem[]) {
    super(problems.map(formatProblem).join("\n"));
    this.problems = problems;
  }
}

/**
 * Reads a scenario file (YAML 1.2, so JSON too).
 *
 * @param file Its name, for messages only.
 * @param instead What counts instead of what the file says: how long is `measured`, such as `26 weeks`.
 * @throws ScenarioError with every problem found: either of the YAML, or else of its values and
 * their meaning.
 * @example
 * import { loadScenario } from "tierlab";
 * const text = `
 * name: Desk
 * types: [{ name: Question, ticketsPerWeek: 100 }]
 * tiers: [{ name: L1, teams: [{ name: Front, agents: 2 }], handling: 12 min }]`;
 * const { scenario } = loadScenario(text, "desk.yaml");
 * scenario.tiers[0].handling // => { value: { distribution: "lognormal", mean: 720000, cv: 1 } }
 */
export function loadScenario(
  text: string,
  file: string,
  instead: Pick<ScenarioInput, "measured"> = {},
): LoadedScenario {
  const source = readYaml(text);
  const read = "problems" in source ? undefined : source.data;
  const message = whyNoScenario(read, text);
  if (message !== null) throw new ScenarioError([{ file, line: 1, column: 1, path: "", message }]);
  if ("problems" in source)
    throw new ScenarioError(source.problems.map((problem) => ({ file, path: "", ...problem })));
  const written = { ...(read as Readonly<Record<string, unknown>>), ...instead };
  const { scenario, errors, warnings } = parseScenario(written);
  const tell = (findings: readonly Finding[]) =>
    gatherFindings(placed(findings, source), written).map(({ path, message, line, column }) => ({
      file,
      line,
      column,
      path: formatPath(path),
      message,
    }));
  if (scenario === null) throw new ScenarioError(tell(errors));
  const doubts = source.doubts.map((doubt) => ({ file, path: "", ...doubt }));
  return {
    scenario,
    input: written as unknown as ScenarioInput,
    warnings: [...doubts, ...tell(warnings)].sort(inOrder),
  };
}

/** One line: `scenarios/two-tiers.yaml:14:7 tiers[1].teams[0].agents must be a whole number of at least 0, got -2`. */
export function formatProblem({ file, line, column, path, message }: ScenarioProblem): string {
  return `${file}:${line}:${column} ${path === "" ? "" : `${path} `}${message}`;
}

function placed(findings: readonly Finding[], { document, placeAt }: YamlSource): PlacedFinding[] {
  return findings
    .map((finding) => {
      const { path, isAboutKey = false } = finding;
      const { line, column } = placeAt(offsetOf(document, path, isAboutKey ? "key" : "value"));
      return { ...finding, line, column };
    })
    .sort(inOrder);
}

function inOrder(
  a: Pick<ScenarioProblem, "line" | "column">,
  b: Pick<ScenarioProblem, "line" | "column">,
): number {
  return a.line - b.line || a.column - b.column;
}
