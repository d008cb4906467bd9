import { eventKinds, type EventTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";

const escalation = eventKinds.indexOf("escalation");
const hierarchical = eventKinds.indexOf("hierarchical");
const swarm = eventKinds.indexOf("swarm");
const notification = eventKinds.indexOf("notification");

/** What rules did in the window. */
export interface RuleActions {
  /** How often each rule acted. */
  readonly count: Float64Array;
  /** How often they told somebody, all together. */
  told(): number;
  events(table: EventTable): void;
}

export function ruleActions({ window, names }: MeasureContext): RuleActions {
  const count = new Float64Array(names.rules.length);
  let told = 0;
  return {
    count,
    told: () => told,
    events({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const kind = columns.kind[row];
        if (kind !== escalation && kind !== hierarchical && kind !== notification && kind !== swarm)
          continue;
        const at = columns.at[row];
        const rule = columns.rule[row];
        if (rule < 0 || at < window.from || at >= window.to) continue;
        if (kind === hierarchical || kind === notification) told++;
        if (kind !== notification) count[rule]++;
      }
    },
  };
}
