import type { Plugin } from "vite";
import { compareScenarios } from "../../experiment/compareScenarios.ts";
import { comparisonJson } from "../../experiment/resultJson.ts";
import { loadScenario } from "../../model/loadScenario.ts";
import type { Opening } from "./opening.ts";

type Files = Opening["scenarios"];

/** Compares scenario files, the first being the baseline, and packs both as what the page opens on. */
export async function makeOpening(scenarios: Files): Promise<Opening> {
  const [baseline, ...alternatives] = scenarios.map(
    ({ file, yaml }) => loadScenario(yaml, file).scenario,
  );
  const comparison = await compareScenarios(baseline, alternatives);
  return { version: 1, scenarios, comparison: comparisonJson(comparison) };
}

/** Puts `opening.json` beside the built page. */
export function openingPlugin(scenarios: () => Promise<Files>): Plugin {
  return {
    name: "tierlab-opening",
    apply: "build",
    async generateBundle() {
      const opening = await makeOpening(await scenarios());
      this.emitFile({ type: "asset", fileName: "opening.json", source: JSON.stringify(opening) });
    },
  };
}
