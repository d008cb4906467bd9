import type { Scenario } from "../scenarioSchema.ts";
import type { ScenarioPath } from "../scenarioPath.ts";
import type { TierModel } from "../tierSchema.ts";
import type { Varied, VariedCases } from "../varied.ts";

export type Axis = Exclude<keyof VariedCases<unknown>, "otherwise">;

/** A value of a scenario that may vary, and by what. */
export interface VariedField {
  readonly path: ScenarioPath;
  readonly varied: Varied<unknown>;
  readonly axes: readonly Axis[];
}

/** Every value of a scenario that may vary. */
export function variedFields(scenario: Scenario): VariedField[] {
  const fields = scenario.tiers.flatMap((tier, i) => tierFields(tier, ["tiers", i]));
  scenario.promises.forEach(({ limit }, i) =>
    fields.push({
      path: ["promises", i, "limit"],
      varied: limit,
      axes: perTicket,
    }),
  );
  if (scenario.reopening !== undefined)
    fields.push({ path: ["reopening", "share"], varied: scenario.reopening.share, axes: perVisit });
  const { triage } = scenario;
  return [
    ...fields,
    ...scenario.deflection.flatMap(({ tried, solves, givenUp }, i) => [
      field(["deflection", i, "tried"], tried, perTicket),
      field(["deflection", i, "solves"], solves, perTicket),
      field(["deflection", i, "givenUp"], givenUp, perTicket),
    ]),
    field(["triage", "logging"], triage?.logging, perTicket),
    field(["triage", "misrouting", "share"], triage?.misrouting?.share, perTicket),
  ].filter((one) => one !== null);
}

const perTicket: readonly Axis[] = ["byType", "byPriority"];
const perVisit: readonly Axis[] = ["byType", "byPriority", "byVisit"];
const perEnding: readonly Axis[] = [...perVisit, "byEnding"];

function tierFields(tier: TierModel, at: ScenarioPath): VariedField[] {
  const given: (VariedField | null)[] = [
    field([...at, "handling"], tier.handling),
    field([...at, "diagnosis"], tier.diagnosis),
    field([...at, "routes"], tier.routes),
    field([...at, "prematureEscalation"], tier.prematureEscalation),
    field([...at, "overHolding", "share"], tier.overHolding?.share),
    field([...at, "overHolding", "time"], tier.overHolding?.time),
    field([...at, "returns", "share"], tier.returns?.share),
    field([...at, "patience", "time"], tier.patience?.time),
    field([...at, "visitTime"], tier.visitTime, perEnding),
    field([...at, "vendor", "turnAround"], tier.vendor?.turnAround, perEnding),
    field([...at, "vendor", "returns", "share"], tier.vendor?.returns?.share),
    field([...at, "handover", "saved"], tier.handover?.saved),
    field([...at, "handover", "documentation"], tier.handover?.documentation),
    ...tier.pending.flatMap(({ share, time }, i) => [
      field([...at, "pending", i, "share"], share),
      field([...at, "pending", i, "time"], time),
    ]),
  ];
  return given.filter((one) => one !== null);
}

function field(
  path: ScenarioPath,
  varied: Varied<unknown> | undefined,
  axes = perVisit,
): VariedField | null {
  return varied === undefined ? null : { path, varied, axes };
}

/** A node of a varied value: the value itself, or one of its conditions. */
export type VariedNode<T> =
  | { readonly path: ScenarioPath; readonly value: T }
  | { readonly path: ScenarioPath; readonly axis: Axis; readonly names: readonly string[] };

/** Every node of a varied value with its path. */
export function variedNodes<T>(varied: Varied<T>, path: ScenarioPath): VariedNode<T>[] {
  if ("value" in varied) return [{ path, value: varied.value }];
  const nodes: VariedNode<T>[] = [];
  for (const axis of perEnding) {
    const cases = varied[axis];
    if (cases === undefined) continue;
    const entries = Object.entries(cases as Readonly<Record<string, Varied<T>>>);
    nodes.push({ path: [...path, axis], axis, names: entries.map(([name]) => name) });
    for (const [name, inner] of entries) nodes.push(...variedNodes(inner, [...path, axis, name]));
  }
  if (varied.otherwise !== undefined)
    nodes.push(...variedNodes(varied.otherwise, [...path, "otherwise"]));
  return nodes;
}
