import { didYouMean } from "../didYouMean.ts";
import type { Scenario } from "../scenarioSchema.ts";
import { shown } from "../must.ts";
import type { Finding, ScenarioPath } from "../scenarioPath.ts";
import type { NameKind } from "../unknownName.ts";

/** What a check reads, and where it puts what it finds. */
export interface Checking {
  readonly scenario: Scenario;
  readonly names: ScenarioNames;
  readonly errors: Finding[];
  readonly warnings: Finding[];
}

/** The names that may be referred to. */
export type ScenarioNames = Readonly<Record<NameKind, readonly string[]>>;

/** The names a scenario defines. */
export function namesOf(scenario: Scenario): ScenarioNames {
  return {
    type: scenario.types.map(({ name }) => name),
    tier: scenario.tiers.map(({ name }) => name),
    team: scenario.tiers.flatMap(({ teams = [] }) => teams.map(({ name }) => name)),
    priority: scenario.priorities,
    impact: scenario.impacts,
    urgency: Object.keys(Object.values(scenario.priorityMatrix ?? {})[0] ?? {}),
    channel: scenario.channels ?? [],
    calendar: scenario.calendars.map(({ name }) => name),
    promise: scenario.promises.map(({ name }) => name),
  };
}

export function refuse({ errors }: Checking, path: ScenarioPath, message: string): void {
  errors.push({ path, message });
}

/** Refuses a key, whatever its value. */
export function refuseKey({ errors }: Checking, path: ScenarioPath, message: string): void {
  errors.push({ path, message, isAboutKey: true });
}

export function warn({ warnings }: Checking, path: ScenarioPath, message: string): void {
  warnings.push({ path, message });
}

/** A name that is referred to, of this kind or else of the other; `also` are words that mean something there. */
export interface Reference {
  readonly name: string;
  readonly kind: NameKind;
  readonly orKind?: NameKind | undefined;
  readonly also?: readonly string[];
  readonly isKey?: boolean;
}

/** Refuses a name that nothing of its kind has. */
export function requireKnown(checking: Checking, path: ScenarioPath, given: Reference): void {
  const { name, kind, orKind, also = [], isKey = false } = given;
  const others = orKind === undefined ? [] : checking.names[orKind];
  const known = [...new Set([...also, ...checking.names[kind], ...others])];
  const kinds = orKind === undefined ? kind : `${kind} or ${orKind}`;
  if (known.includes(name)) return;
  const list =
    known.length === 0 ? "of which there is none" : `one of ${known.slice(0, 8).join(", ")}`;
  const more = known.length > 8 ? ` and ${known.length - 8} more` : "";
  const message = `must be ${/^[aeiou]/.test(kind) ? "an" : "a"} ${kinds}, ${list}${more}, got ${shown(name)}${didYouMean(name, known)}`;
  checking.errors.push({
    path,
    message,
    ...(isKey && { isAboutKey: true }),
    unknown: { kind, name },
  });
}
