import { eventKinds } from "../../../src/log/ticketLog.ts";
import { type Law, lawOfRun, mustHold } from "./law.ts";
import type { Played } from "./play.ts";
import { rows, rowsBy } from "./rows.ts";

/** When escalation rules act. */
export const ruleLaws: readonly Law[] = [
  lawOfRun("a rule acts at most once in a visit, or in a ticket's life", actOnce),
];

const acts = new Set(
  (["escalation", "hierarchical"] as const).map((kind) => eventKinds.indexOf(kind)),
);

function actOnce({ log, model }: Played): void {
  const { kind, rule, visit, ticket } = log.events.columns;
  const acted = rows(log.events.length).filter((row) => acts.has(kind[row]) && rule[row] >= 0);
  const within = (row: number) =>
    model.rules[rule[row]].isOncePerTicket ? `ticket ${ticket[row]}` : `visit ${visit[row]}`;
  for (const [where, times] of rowsBy(acted, (row) => `rule ${rule[row]} in ${within(row)}`))
    mustHold(times.length === 1, () => `${where} acts ${times.length} times`);
}
