import { eventKinds, type EventTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";

const escalation = eventKinds.indexOf("escalation");
const hierarchical = eventKinds.indexOf("hierarchical");

/** How often each rule acted in the window. */
export interface RuleActions {
  readonly count: Float64Array;
  events(table: EventTable): void;
}

export function ruleActions({ window, names }: MeasureContext): RuleActions {
  const count = new Float64Array(names.rules.length);
  return {
    count,
    events({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const kind = columns.kind[row];
        if (kind !== escalation && kind !== hierarchical) continue;
        const at = columns.at[row];
        const rule = columns.rule[row];
        if (rule >= 0 && at >= window.from && at < window.to) count[rule]++;
      }
    },
  };
}
