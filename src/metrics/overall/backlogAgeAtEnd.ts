import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { presence } from "../tallies/presence.ts";
import { minute } from "../units.ts";

export const backlogAgeAtEnd: Measure = {
  name: "backlogAgeAtEnd",
  label: "Age of the backlog at the window's end",
  unit: "minutes",
  direction: "lower",
  scope: "overall",
  definition: "Mean time since arrival of the tickets unresolved at the window's end.",
  probe(use) {
    const tickets = use(presence);
    return () => ratio(tickets.ageAtEnd, tickets.atEnd * minute);
  },
};
