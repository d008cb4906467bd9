import type { ScenarioPath } from "../scenarioPath.ts";
import type { Scenario } from "../scenarioSchema.ts";
import type { TierModel } from "../tierSchema.ts";
import { type Circumstances, resolveVaried, type Varied, visitKinds } from "../varied.ts";
import { type Checking, refuse } from "./checking.ts";
import {
  type Attempt,
  attemptAt,
  misroutedTo,
  reachableTiers,
  type TicketKind,
  ticketKinds,
} from "./flow.ts";

/** A time that varies has a value for every ticket that can come to need it. */
export function checkValues(checking: Checking): void {
  const { scenario } = checking;
  const missing = new Map<string, { readonly path: ScenarioPath; readonly who: string }>();
  for (const kind of kindsToCome(scenario))
    for (const need of neededBy(scenario, kind)) {
      const who = firstWithout(need, kind);
      const key = need.path.join("/");
      if (who !== null && !missing.has(key)) missing.set(key, { path: need.path, who });
    }
  for (const { path, who } of missing.values())
    refuse(checking, path, `must have a value for ${who}, which can come here: add otherwise`);
}

/** Tickets of a log have whatever priorities and impacts it tells. */
function kindsToCome(scenario: Scenario): TicketKind[] {
  const { demand, startsFrom, impacts, priorities } = scenario;
  const kinds = ticketKinds(scenario).flat();
  if (demand.replay === undefined && typeof startsFrom !== "object") return kinds;
  return kinds.flatMap((kind) => impacts.map((impact) => ({ ...kind, impact, priorities })));
}

type Ending = NonNullable<Circumstances["ending"]>;

interface Need {
  readonly path: ScenarioPath;
  readonly varied: Varied<unknown>;
  /** only needed where this share isn't 0 */
  readonly share?: Varied<number> | undefined;
  readonly endings: readonly (Ending | undefined)[];
}

function neededBy(scenario: Scenario, kind: TicketKind): Need[] {
  const logging = scenario.triage?.logging;
  const path = ["triage", "logging"];
  return [
    ...[...reachableTiers(scenario, kind)].flatMap((at) =>
      needed(scenario, at, attemptAt(scenario, kind, at)),
    ),
    ...misroutedTo(scenario, kind).flatMap((at) => neededToFindOut(scenario, at)),
    ...(logging === undefined ? [] : [{ path, varied: logging, endings: [undefined] }]),
  ];
}

/** What it takes to see that a ticket came to a wrong place, where it may wait for somebody as any other. */
function neededToFindOut({ tiers }: Scenario, index: number): Need[] {
  const tier = tiers[index];
  const { diagnosis, handling, patience } = tier;
  const what = diagnosis === undefined ? "handling" : "diagnosis";
  return needsAt(index, [
    [[what], diagnosis ?? handling],
    [["patience", "time"], patience?.time],
    ...pendingTimes(tier),
  ]);
}

function needed(scenario: Scenario, index: number, attempt: Attempt): Need[] {
  const tier = scenario.tiers[index];
  const endings = endingsOf(attempt, index);
  const { overHolding, vendor } = tier;
  return needsAt(index, [
    [["handling"], tier.handling],
    [["diagnosis"], tier.diagnosis],
    [["patience", "time"], tier.patience?.time],
    [["handover", "documentation"], tier.handover?.documentation],
    [["overHolding", "time"], overHolding?.time, { share: overHolding?.share }],
    ...pendingTimes(tier),
    [["visitTime"], tier.visitTime, { endings }],
    [["vendor", "turnAround"], vendor?.turnAround, { endings }],
  ]);
}

/** Where a time stands in its tier, what it is, and when alone it is needed. */
type Time = readonly [
  path: ScenarioPath,
  varied: Varied<unknown> | undefined,
  only?: Partial<Need>,
];

function needsAt(index: number, times: readonly Time[]): Need[] {
  return times.flatMap(([path, varied, only]) =>
    varied === undefined
      ? []
      : [{ path: ["tiers", index, ...path], varied, endings: [undefined], ...only }],
  );
}

function pendingTimes({ pending }: TierModel): Time[] {
  return pending.map(({ time, share }, i) => [["pending", i, "time"], time, { share }]);
}

/** A ticket that has moved as often as it may is resolved wherever it is. */
function endingsOf({ targets }: Attempt, at: number): Ending[] {
  const endings: Ending[] = ["resolved"];
  if (targets.some((target) => target > at)) endings.push("escalated");
  if (targets.some((target) => target <= at)) endings.push("returned");
  return endings;
}

function firstWithout(
  { varied, share, endings }: Need,
  { type, priorities }: TicketKind,
): string | null {
  for (const priority of priorities)
    for (const visit of visitKinds) {
      const circumstances = { type, priority, visit };
      if (share !== undefined && !resolveVaried(share, circumstances)) continue;
      const ending = endings.find((one) => isWithout(varied, circumstances, one));
      if (ending !== undefined || isWithout(varied, circumstances, endings[0]))
        return `${JSON.stringify(type)}, ${priority}, ${visit} visit${ending === undefined ? "" : `, ${ending}`}`;
    }
  return null;
}

function isWithout(
  varied: Varied<unknown>,
  circumstances: Circumstances,
  ending: Ending | undefined,
): boolean {
  const all = ending === undefined ? circumstances : { ...circumstances, ending };
  return resolveVaried(varied, all) === undefined;
}
