import { writeScenario } from "../../../src/model/writeScenario.ts";
import type { Counterexample } from "./checkLaws.ts";

/** The counterexample as a scenario file, with what it breaks at its head; empty where there is none. */
export function counterexampleText(found: Counterexample | null): string {
  if (found === null) return "";
  const { law, message, seed, path, scenario } = found;
  const head = `Breaks the law: ${law}.\n${message}\nSeed ${seed}, path ${path}.`;
  return writeScenario(scenario, { "": head });
}
