import { loadScenario } from "../../model/loadScenario.ts";
import type { Scenario } from "../../model/scenarioSchema.ts";
import { placedTeams } from "./placedTeams.ts";
import { scenarioQuestion } from "./scenarioQuestion.ts";
import { withValue } from "./scenarioText.ts";
import { valueAt } from "./valueAt.ts";
import { pairIn, type WrittenPair } from "./yaml/writtenItem.ts";

/** What befalls or is asked of a team's people, as a shipped scenario says it of one of its teams, comments included. */
export interface TeamTemplate {
  readonly written: WrittenPair;
  /** The question that the scenario answers. */
  readonly question: string;
  /** The scenario's, most urgent first. */
  readonly priorities: readonly string[];
}

/** What fits other desks as it stands; several chats at once need a desk that tells channels apart. */
const keys = ["fatigue", "attrition", "onCall"] as const;

/** Of the first team of a scenario file that says such a thing, for each kind of them. */
export function teamTemplates(text: string, file: string): readonly TeamTemplate[] {
  const { scenario, input } = loadScenario(text, file);
  const { priorities } = scenario;
  const question = scenarioQuestion(text);
  const teams = placedTeams(input);
  return keys.flatMap((key) => {
    const found = teams.map(({ path }) => pairIn(text, path, key)).find((pair) => pair !== null);
    return found === undefined ? [] : [{ written: found, question, priorities }];
  });
}

/** A template's words for another desk: priorities for which somebody is called are those as urgent there. */
export function fittedPart({ written, priorities }: TeamTemplate, to: Scenario): WrittenPair {
  const path = [written.key, "for", "priorities"];
  const named = valueAt({ [written.key]: written.value }, path);
  if (named === undefined) return written;
  const list = (Array.isArray(named) ? named : [named]) as readonly string[];
  const names = list.map((name) => {
    const at = priorities.indexOf(name);
    return to.priorities[Math.min(at, to.priorities.length - 1)];
  });
  const alone = written.lines.map((line) => `${line}\n`).join("");
  const text = withValue(alone, path, names.length === 1 ? names[0] : names);
  return pairIn(text, [], written.key) ?? written;
}
