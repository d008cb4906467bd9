import { percentText } from "../../model/percentText.ts";
import type { Finding } from "../../log/finding.ts";
import { none } from "../../log/ticketLog.ts";
import { countText } from "../../model/countText.ts";
import { spanOf } from "./instants.ts";
import type { QualityFacts } from "./qualityFacts.ts";

/** A field that is one value this often was left as the form had it: what people choose spreads wider. */
const leastShare = 0.95;
const fewestTickets = 100;

const fields = [
  {
    column: "priority",
    names: "priorities",
    missing: none.uint8,
    severity: "caution",
    part: "priorities",
  },
  { column: "type", names: "types", missing: none.uint16, severity: "note", part: "types" },
  { column: "impact", names: "impacts", missing: none.uint8, severity: "note", part: "priorities" },
] as const;

/** Fields that nearly always hold the same, so that they tell next to nothing. */
export function defaultValues({ log }: QualityFacts): Finding[] {
  const { tickets, names } = log;
  if (tickets.length < fewestTickets) return [];
  return fields.flatMap(({ column, names: list, missing, severity, part }): Finding[] => {
    if (names[list].length === 0) return [];
    const values = tickets.columns[column].subarray(0, tickets.length);
    const counts = new Uint32Array(none.uint16 + 1);
    for (let ticket = 0; ticket < values.length; ticket++) counts[values[ticket]] += 1;
    const value = counts.reduce((most, count, one) => (count > counts[most] ? one : most), 0);
    const count = counts[value];
    if (count < leastShare * tickets.length) return [];
    const others = tickets.length - count;
    const percent = percentText(count / tickets.length, 1);
    const instants: number[] = [];
    for (const [ticket, own] of values.entries())
      if (own === value) instants.push(log.startsAt + tickets.columns.arrivedAt[ticket]);
    const isMissing = value === missing;
    return [
      {
        code: "default-value",
        severity: isMissing || others === 0 ? "note" : severity,
        title: isMissing
          ? `the ${column} is empty in ${percent} of the tickets`
          : `the ${column} is “${names[list][value]}” in ${percent} of the tickets: probably nobody sets it`,
        unit: "tickets",
        count,
        of: tickets.length,
        ...spanOf(instants),
        evidence: { field: column, value: isMissing ? "" : names[list][value], others },
        touches: [part],
        effect:
          others === 0
            ? `nothing can differ by ${column}`
            : `differences by ${column} rest on ${countText(others)} tickets alone, which somebody cared to mark`,
      },
    ];
  });
}
