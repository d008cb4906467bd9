import { agentLaws } from "./agentLaws.ts";
import { clockLaws } from "./clockLaws.ts";
import { comparedLaws } from "./comparedLaws.ts";
import { dispatchLaws } from "./dispatchLaws.ts";
import { helpLaws } from "./helpLaws.ts";
import { logLaws } from "./logLaws.ts";
import { meanLaws } from "./meanLaws.ts";
import { measureLaws } from "./measureLaws.ts";
import { orderedLaws } from "./orderedLaws.ts";
import { ruleLaws } from "./ruleLaws.ts";
import { spanLaws } from "./spanLaws.ts";
import { ticketLaws } from "./ticketLaws.ts";

/** Laws on one run, which cost little beside the run itself. */
export const lawsOfOneRun = [
  ...logLaws,
  ...ticketLaws,
  ...spanLaws,
  ...agentLaws,
  ...helpLaws,
  ...dispatchLaws,
  ...clockLaws,
  ...ruleLaws,
  ...measureLaws,
];

/** Laws that compare runs: a few more runs each. */
export const lawsOfComparedRuns = [...comparedLaws, ...orderedLaws];

/** Laws on means over replications: many runs each. */
export const lawsOfMeans = meanLaws;
