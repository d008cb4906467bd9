import type { Change } from "./changes.ts";
import { demandExtras } from "./demandExtras.ts";
import { edgeExtras } from "./edgeExtras.ts";
import { leverExtras } from "./leverExtras.ts";
import { peopleExtras } from "./peopleExtras.ts";
import { promiseExtras } from "./promiseExtras.ts";
import { routeExtras } from "./routeExtras.ts";
import { startExtras } from "./startExtras.ts";
import { timeExtras } from "./timeExtras.ts";

/**
 * What a generated scenario may have besides, each by itself a small change: the fields that matter
 * seldom, and values at the edge of what the model takes. Whatever a scenario has no use for is left
 * out of it again.
 */
export const extras: Readonly<Record<string, Change>> = {
  ...demandExtras,
  ...timeExtras,
  ...routeExtras,
  ...promiseExtras,
  ...peopleExtras,
  ...leverExtras,
  ...startExtras,
  ...edgeExtras,
};
