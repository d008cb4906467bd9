import type { Measure } from "../measure.ts";
import { isSimulated } from "../measureContext.ts";
import { staffTurnover } from "../tallies/staffTurnover.ts";

export const vacancies: Measure = {
  name: "vacancies",
  label: "Vacancies",
  unit: "agents",
  direction: "lower",
  scope: "overall",
  definition:
    "Places on the roster whose agents have left and that nobody has filled yet, on average over the window. Not known of an imported log.",
  probe(use, context) {
    const { window } = context;
    const tally = use(staffTurnover);
    const isKnown = isSimulated(context);
    return () => (isKnown ? tally.vacantTime / (window.to - window.from) : NaN);
  },
};
