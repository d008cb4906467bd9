import { momentInRun } from "../momentInRun.ts";
import { type Checking, refuse, warn } from "./checking.ts";
import { runWords } from "./runWords.ts";

/** A surge multiplies what has a rate, and lies within the run. */
export function checkSurges(checking: Checking): void {
  const { scenario } = checking;
  const { warmUp, measured } = scenario;
  for (const [i, { type, from, lasts, factor }] of (scenario.demand.surges ?? []).entries()) {
    const at = ["demand", "surges", i];
    const own = scenario.types.find(({ name }) => name === type);
    if (factor !== undefined && own?.arrivals?.process === "finite source")
      refuse(
        checking,
        [...at, "factor"],
        "must be left out: a finite source has no rate to multiply; say how many tickets",
      );
    const begins = momentInRun(scenario, from);
    if (begins + lasts <= 0 || begins >= warmUp + measured)
      warn(checking, [...at, "from"], `lies outside ${runWords(scenario)}: the surge doesn't show`);
  }
}
