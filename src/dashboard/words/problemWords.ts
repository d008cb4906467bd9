import type { ScenarioProblem } from "../../model/loadScenario.ts";
import { parsePath, type ScenarioPath } from "../../model/scenarioPath.ts";
import { valueAt } from "../state/valueAt.ts";
import { thingKinds } from "./thingKinds.ts";
import { spacedWords } from "./valueWords.ts";

/** A change of a scenario that is refused. */
export interface RefusedChange {
  /** Where something was changed; what is around it, where something was taken out. */
  readonly changed: ScenarioPath;
  /** The scenario as it would have been, as far as that can be read. */
  readonly input: unknown;
}

/**
 * What would be wrong after a change, where the form says it: of the changed value itself, `must be a duration …`; of another in
 * the same thing, `rises: at full must be …`; elsewhere, `rule “Up at once”: promise used: promise must be …`.
 */
export function problemWords(
  { path, message }: Pick<ScenarioProblem, "path" | "message">,
  { changed, input }: RefusedChange,
): string {
  const keys = parsePath(path);
  if (keys.length === changed.length && beginsWith(keys, changed)) return message;
  const end = thingEnd(keys, input);
  const thing = keys.slice(0, end);
  const isOwn = changed.length > 0 && beginsWith(changed, thing.slice(0, changed.length));
  const place = [
    ...(end === 0 || isOwn ? [] : [thingWords(thing, input)]),
    ...keys.slice(end).flatMap(keyWords),
  ];
  return place.length === 0 ? message : `${place.join(": ")} ${message}`;
}

function beginsWith(path: ScenarioPath, start: ScenarioPath): boolean {
  return start.every((key, at) => path[at] === key);
}

/** How much of a path leads to the innermost thing with a name. */
function thingEnd(path: ScenarioPath, input: unknown): number {
  return 1 + path.findLastIndex((_, at) => nameAt(path.slice(0, at + 1), input) !== null);
}

function nameAt(path: ScenarioPath, input: unknown): string | null {
  const name = typeof path.at(-1) === "number" ? valueAt(input, [...path, "name"]) : undefined;
  return typeof name === "string" ? name : null;
}

function thingWords(path: ScenarioPath, input: unknown): string {
  return `${thingKinds[String(path.at(-2))] ?? ""} “${nameAt(path, input)}”`.trim();
}

/** A place in a list says nothing, nor that a condition is one; what an improvement does is what it is. */
function keyWords(key: string | number): readonly string[] {
  if (typeof key === "number" || key === "when") return [];
  return [key === "does" ? "it" : spacedWords(key)];
}
