import { chance } from "./chance.ts";
import { demand } from "./demand.ts";
import { improvements } from "./improvements.ts";
import { majorIncidents } from "./majorIncidents.ts";
import { people } from "./people.ts";
import { promises } from "./promises.ts";
import { queues } from "./queues.ts";
import { rules } from "./rules.ts";
import { run } from "./run.ts";
import { structure } from "./structure.ts";
import type { Theme } from "./term.ts";
import { work } from "./work.ts";

/** All terms, by theme. Measures aren't among them: they explain themselves. */
export const themes: Readonly<Record<string, Theme>> = {
  "Support structure": structure,
  "People and shifts": people,
  Demand: demand,
  "Queues and patience": queues,
  "Work on a ticket": work,
  "Escalation rules": rules,
  Promises: promises,
  Improvement: improvements,
  "Major incidents": majorIncidents,
  "Chance and variety": chance,
  "Simulation and comparison": run,
};
