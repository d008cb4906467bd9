import type { Measure } from "../measure.ts";
import { presence } from "../tallies/presence.ts";

export const backlogAtEnd: Measure = {
  name: "backlogAtEnd",
  label: "Backlog at the window's end",
  unit: "tickets",
  direction: "lower",
  scope: "overall",
  definition: "Unresolved tickets at the window's end, whenever they arrived.",
  probe(use) {
    const tickets = use(presence);
    return () => tickets.atEnd;
  },
};
