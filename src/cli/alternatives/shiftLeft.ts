import type { ScenarioInput } from "../../model/scenarioSchema.ts";
import { shareSchema } from "../../model/share.ts";
import type { VariedCasesInput, VariedInput } from "../../model/varied.ts";

type Routes = Record<string, string | number>;

/**
 * The scenario in which the front line has learnt to resolve half of what it passes on of a type.
 *
 * @throws RangeError where the front line has no routes.
 */
export function shiftLeft(input: ScenarioInput, type: string): ScenarioInput {
  const [front, ...others] = input.tiers;
  if (front.routes === undefined)
    throw new RangeError(`${front.name} must have routes to be shifted left`);
  const routes = halvedFor(front.routes, type);
  return { ...input, name: `Shift-left of ${type}`, tiers: [{ ...front, routes }, ...others] };
}

function halvedFor(routes: VariedInput<Routes>, type: string): VariedInput<Routes> {
  if (!isCases(routes)) return { byType: { [type]: halved(routes) }, otherwise: routes };
  const { byType = {}, ...rest } = routes;
  const own = byType[type];
  const isWhole = own !== undefined && !isCases(own);
  const known = own === undefined ? rest : { byType: { [type]: own }, ...rest };
  return { byType: { ...byType, [type]: eachHalved(isWhole ? own : known) }, ...rest };
}

function isCases(routes: VariedInput<Routes>): routes is VariedCasesInput<Routes> {
  return ["byType", "byPriority", "byVisit", "byEnding", "otherwise"].some((key) => key in routes);
}

function eachHalved(routes: VariedInput<Routes>): VariedInput<Routes> {
  if (!isCases(routes)) return halved(routes);
  const { otherwise, ...cases } = routes;
  const entries = Object.entries(cases).map(([by, values]) => [
    by,
    mapped(values as Record<string, VariedInput<Routes>>, eachHalved),
  ]);
  const rest = otherwise === undefined ? {} : { otherwise: eachHalved(otherwise) };
  return { ...(Object.fromEntries(entries) as VariedCasesInput<Routes>), ...rest };
}

function halved(routes: Routes): Routes {
  return mapped(routes, (share) => shareSchema.parse(share) / 2);
}

function mapped<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
