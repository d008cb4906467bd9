import { parse } from "yaml";
import { loadScenario } from "../../model/loadScenario.ts";
import { dateOfDay, localDayOf } from "../../model/localDay.ts";
import type { Scenario } from "../../model/scenarioSchema.ts";
import type { ScenarioPath } from "../../model/scenarioPath.ts";
import { scenarioQuestion } from "./scenarioQuestion.ts";
import { withoutValue, withValue } from "./scenarioText.ts";
import { valueAt } from "./valueAt.ts";
import { windowDay } from "./windowDay.ts";
import { itemIn, type WrittenItem } from "./yaml/writtenItem.ts";

/** The lists of a scenario whose items fit other desks, once their names and dates do. */
const templateLists = ["deflection", "improvements"] as const;

/** A lever of a scenario file, with the comments that say where its figures come from. */
export interface LeverTemplate {
  readonly list: (typeof templateLists)[number];
  readonly name: string;
  /** The question that the scenario answers. */
  readonly question: string;
  /** Its place in the list. */
  readonly at: number;
  /** The scenario's file. */
  readonly text: string;
  readonly scenario: Scenario;
}

/** The levers of a scenario file, as templates for other scenarios. */
export function leverTemplates(text: string, file: string): readonly LeverTemplate[] {
  const { scenario } = loadScenario(text, file);
  const question = scenarioQuestion(text);
  return templateLists.flatMap((list) =>
    scenario[list].map(({ name }, at) => ({ list, name, question, at, text, scenario })),
  );
}

/**
 * A template's lever for another desk: tiers and teams are those at the same place from the front line up, types and channels
 * those that the desk has too (or all), and dates as far from the begin of the measured window. All else stays as it is
 * written, comments too.
 */
export function fittedLever(
  { list, at, text, scenario: from }: LeverTemplate,
  to: Scenario,
): WrittenItem {
  const tier = (name: string) => to.tiers[Math.min(placeOf(from, name), to.tiers.length - 1)].name;
  const later = windowDay(to) - windowDay(from);
  const written = itemIn(text, list, at);
  const item = [list, 0];
  const steps: readonly ((text: string) => string)[] = [
    keeping([...item, "types"], (name) => to.types.some((type) => type.name === name)),
    keeping([...item, "channels"], (name) => to.channels?.includes(name) === true),
    ...[["tier"], ["tiers"], ["learnsFrom", "tiers"]].map((path) =>
      renaming([...item, ...path], tier),
    ),
    (text) => withTakesOf(text, [...item, "takes"], from, to),
    renaming([...item, "from"], (date) => shifted(date, later)),
  ];
  const alone = `${list}:\n${written.lines.map((line) => `  ${line}\n`).join("")}`;
  const fitted = itemIn(
    steps.reduce((text, step) => step(text), alone),
    list,
    0,
  );
  return { ...fitted, origin: written.origin };
}

function placeOf({ tiers }: Scenario, name: string): number {
  return Math.max(
    0,
    tiers.findIndex((tier) => tier.name === name),
  );
}

/** A date, or a moment that begins with one, so many days later. */
function shifted(date: string, days: number): string {
  return dateOfDay(localDayOf(date.slice(0, 10)) + days) + date.slice(10);
}

/** One name or several, where there are any. */
function namesAt(text: string, path: ScenarioPath): readonly string[] {
  const value = valueAt(parse(text), path);
  return value === undefined ? [] : [value].flat().map(String);
}

function renaming(path: ScenarioPath, rename: (name: string) => string) {
  return (text: string): string => {
    const names = namesAt(text, path);
    const others = [...new Set(names.map(rename))];
    if (others.join() === names.join()) return text;
    return withValue(text, path, others.length === 1 ? others[0] : others);
  };
}

function keeping(path: ScenarioPath, isThere: (name: string) => boolean) {
  return (text: string): string => {
    const names = namesAt(text, path);
    const kept = names.filter(isThere);
    if (kept.length === names.length) return text;
    return kept.length === 0 ? withoutValue(text, path) : withValue(text, path, kept);
  };
}

/** Whom it takes: the team of that name, or that at the same place, else nobody. */
function withTakesOf(text: string, path: ScenarioPath, from: Scenario, to: Scenario): string {
  const takes = (valueAt(parse(text), path) ?? []) as readonly unknown[];
  const later = windowDay(to) - windowDay(from);
  // from the last, since one that is taken out moves those behind it up
  return [...takes.keys()].reverse().reduce((changed, at) => {
    const [named] = namesAt(changed, [...path, at, "team"]);
    const team = teamLike(named, from, to);
    if (team === undefined) return withoutValue(changed, [...path, at]);
    const renamed = renaming([...path, at, "team"], () => team)(changed);
    return renaming([...path, at, "to"], (date) => shifted(date, later))(renamed);
  }, text);
}

function teamLike(name: string, from: Scenario, to: Scenario): string | undefined {
  const isNamed = ({ teams = [] }: Scenario["tiers"][number]) =>
    teams.some((team) => team.name === name);
  if (to.tiers.some(isNamed)) return name;
  const place = Math.max(0, from.tiers.findIndex(isNamed));
  return to.tiers[Math.min(place, to.tiers.length - 1)].teams?.[0]?.name;
}
