import { namesOf, type ScenarioNames } from "./checks/checking.ts";
import { checkParts, checkScenario } from "./checkScenario.ts";
import { type Salvaged, salvage } from "./salvage.ts";
import { schemaFindings, schemaMessage } from "./schemaFindings.ts";
import { asWritten, type Finding, type ScenarioPath } from "./scenarioPath.ts";
import { type Scenario, scenarioSchema } from "./scenarioSchema.ts";

/** A scenario read from plain data: it, unless there are errors; and all that is wrong or doubtful. */
export interface ParsedScenario {
  readonly scenario: Scenario | null;
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/**
 * Reads a scenario as written (a YAML file, a form) into its canonical form, with defaults filled
 * in, durations in milliseconds and shares from 0 to 1. Never throws: what is wrong comes back, all
 * at once, each finding with the path of what it is about.
 */
export function parseScenario(written: unknown): ParsedScenario {
  const result = scenarioSchema.safeParse(written, { error: schemaMessage });
  if (!result.success) {
    const wrong = schemaFindings(result.error);
    return { scenario: null, errors: [...wrong, ...otherErrors(written)], warnings: [] };
  }
  const { errors, warnings } = checkScenario(result.data);
  return {
    scenario: errors.length === 0 ? result.data : null,
    errors: atWritten(written, errors),
    warnings: atWritten(written, warnings),
  };
}

function atWritten(written: unknown, findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => asWritten(written, finding));
}

/** What is wrong with the parts that the schema takes. */
function otherErrors(written: unknown): Finding[] {
  const salvaged = salvage(written);
  if (salvaged === null) return [];
  const findings = checkParts(salvaged.scenario, allNames(written, salvaged));
  return atWritten(
    written,
    findings.map(({ path, ...finding }) =>
      Object.assign(finding, { path: salvaged.originalPath(path) }),
    ),
  ).filter(({ path }) => !salvaged.mended.some((mended) => isWithin(path, mended)));
}

/** What was mended or taken out says nothing about what was written. */
function isWithin(path: ScenarioPath, mended: ScenarioPath): boolean {
  return mended.every((key, i) => path[i] === key) || path.every((key, i) => mended[i] === key);
}

/** The names of what was left out are known all the same. */
function allNames(written: unknown, { scenario }: Salvaged): ScenarioNames {
  const names = namesOf(scenario);
  const { types, tiers, calendars, promises, priorities, impacts, channels } = written as Readonly<
    Record<string, unknown>
  >;
  return {
    ...names,
    type: union(names.type, namesIn(types)),
    tier: union(names.tier, namesIn(tiers)),
    team: union(names.team, teamsIn(tiers)),
    calendar: union(names.calendar, namesIn(calendars)),
    promise: union(names.promise, namesIn(promises)),
    priority: union(names.priority, namesIn(priorities)),
    impact: union(names.impact, namesIn(impacts)),
    channel: union(names.channel, namesIn(channels)),
  };
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}

function teamsIn(tiers: unknown): string[] {
  if (!Array.isArray(tiers)) return [];
  return tiers.flatMap((tier: unknown) =>
    namesIn(((tier ?? {}) as { readonly teams?: unknown }).teams),
  );
}

function namesIn(entries: unknown): string[] {
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown) => {
    if (typeof entry === "string") return [entry];
    const { name } = (entry ?? {}) as { readonly name?: unknown };
    return typeof name === "string" ? [name] : [];
  });
}
