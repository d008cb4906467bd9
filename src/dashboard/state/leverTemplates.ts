import { isMap, isSeq, parseDocument, type YAMLMap } from "yaml";
import { loadScenario } from "../../model/loadScenario.ts";
import { localDayOf } from "../../model/localDay.ts";
import type { Scenario } from "../../model/scenarioSchema.ts";

const day = 86_400_000;

/** The lists of a scenario whose items fit other desks, once their names and dates do. */
const templateLists = ["deflection", "improvements"] as const;

/** A lever of a scenario file, with the comments that say where its figures come from. */
export interface LeverTemplate {
  readonly list: (typeof templateLists)[number];
  readonly name: string;
  /** The question that the scenario answers. */
  readonly question: string;
  readonly item: YAMLMap;
  readonly scenario: Scenario;
}

/** The levers of a scenario file, as templates for other scenarios. */
export function leverTemplates(text: string, file: string): readonly LeverTemplate[] {
  const { scenario } = loadScenario(text, file);
  const document = parseDocument(text);
  const question = /^#\s*(.*)/.exec(text)?.[1] ?? "";
  return templateLists.flatMap((list) => {
    const items = document.get(list);
    if (!isSeq(items)) return [];
    return items.items
      .filter((item) => isMap(item))
      .map((item) => ({ list, name: String(item.get("name")), question, item, scenario }));
  });
}

/**
 * A template's lever for another desk: tiers and teams are those at the same place from the front line up, types and channels
 * those that the desk has too (or all), and dates as far from the begin of the measured window.
 */
export function fittedLever({ item, scenario: from }: LeverTemplate, to: Scenario): YAMLMap {
  const fitted = item.clone() as YAMLMap;
  const tier = (name: string) => to.tiers[Math.min(placeOf(from, name), to.tiers.length - 1)].name;
  keepNames(fitted, ["types"], (name) => to.types.some((type) => type.name === name));
  keepNames(fitted, ["channels"], (name) => to.channels?.includes(name) === true);
  for (const path of [["tier"], ["tiers"], ["learnsFrom", "tiers"]]) mapNames(fitted, path, tier);
  fitTakes(fitted, from, to);
  const later = windowDay(to) - windowDay(from);
  mapNames(fitted, ["from"], (date) => shifted(date, later));
  return fitted;
}

function placeOf({ tiers }: Scenario, name: string): number {
  return Math.max(
    0,
    tiers.findIndex((tier) => tier.name === name),
  );
}

/** Local day on which the measured window begins. */
function windowDay({ start, warmUp }: Scenario): number {
  return localDayOf(start) + Math.round(warmUp / day);
}

/** A date, or a moment that begins with one, so many days later. */
function shifted(date: string, days: number): string {
  const moved = new Date((localDayOf(date.slice(0, 10)) + days) * day).toISOString().slice(0, 10);
  return moved + date.slice(10);
}

type Path = readonly string[];

function namesAt(item: YAMLMap, path: Path): readonly string[] | null {
  const value: unknown = item.getIn(path);
  if (typeof value === "string") return [value];
  return isSeq(value) ? (value.toJSON() as readonly string[]) : null;
}

function mapNames(item: YAMLMap, path: Path, rename: (name: string) => string): void {
  const names = namesAt(item, path);
  if (names === null) return;
  const others = [...new Set(names.map(rename))];
  if (others.join() !== names.join()) item.setIn(path, others.length === 1 ? others[0] : others);
}

function keepNames(item: YAMLMap, path: Path, isThere: (name: string) => boolean): void {
  const names = namesAt(item, path);
  if (names === null) return;
  const kept = names.filter(isThere);
  if (kept.length === 0) item.deleteIn(path);
  else if (kept.length < names.length) item.setIn(path, kept);
}

/** Whom it takes: the team at the same place, else nobody. */
function fitTakes(item: YAMLMap, from: Scenario, to: Scenario): void {
  const takes = item.get("takes");
  if (!isSeq(takes)) return;
  const later = windowDay(to) - windowDay(from);
  for (const take of [...takes.items].filter((one) => isMap(one))) {
    const place = from.tiers.findIndex(({ teams = [] }) =>
      teams.some(({ name }) => name === take.get("team")),
    );
    const team = to.tiers[Math.min(Math.max(0, place), to.tiers.length - 1)].teams?.[0]?.name;
    if (team === undefined) takes.items.splice(takes.items.indexOf(take), 1);
    else mapNames(take, ["team"], () => team);
    mapNames(take, ["to"], (date) => shifted(date, later));
  }
  if (takes.items.length === 0) item.delete("takes");
}
