import type { Measure } from "../measure.ts";
import { ruleActions } from "../tallies/ruleActions.ts";

export const notifications: Measure = {
  name: "notifications",
  label: "Hierarchical escalations",
  unit: "times",
  direction: "lower",
  scope: "overall",
  definition:
    "Times in the window that an escalation rule told somebody: every act of a rule that moves nothing, and of one that says whom it notifies. Not known where there are no rules.",
  probe(use, { names }) {
    const actions = use(ruleActions);
    return () => (names.rules.length === 0 ? NaN : actions.told());
  },
};
