import type { ScenarioPath } from "../scenarioPath.ts";
import type { Scenario } from "../scenarioSchema.ts";
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
  for (const kind of ticketKinds(scenario).flat())
    for (const need of neededBy(scenario, kind)) {
      const who = firstWithout(need, kind);
      const key = need.path.join("/");
      if (who !== null && !missing.has(key)) missing.set(key, { path: need.path, who });
    }
  for (const { path, who } of missing.values())
    refuse(checking, path, `must have a value for ${who}, which can come here: add otherwise`);
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

/** What it takes to see that a ticket came to a wrong place. */
function neededToFindOut({ tiers }: Scenario, index: number): Need[] {
  const { diagnosis, handling, patience } = tiers[index];
  const what = diagnosis === undefined ? "handling" : "diagnosis";
  const at = ["tiers", index];
  const times: readonly (readonly [ScenarioPath, Varied<unknown> | undefined])[] = [
    [[...at, what], diagnosis ?? handling],
    [[...at, "patience", "time"], patience?.time],
  ];
  return times.flatMap(([path, varied]) =>
    varied === undefined ? [] : [{ path, varied, endings: [undefined] }],
  );
}

function needed(scenario: Scenario, index: number, attempt: Attempt): Need[] {
  const tier = scenario.tiers[index];
  const at = ["tiers", index];
  const endings = endingsOf(attempt, index);
  const { overHolding, vendor, pending } = tier;
  const times: readonly (readonly [ScenarioPath, Varied<unknown> | undefined, Partial<Need>?])[] = [
    [["handling"], tier.handling],
    [["diagnosis"], tier.diagnosis],
    [["patience", "time"], tier.patience?.time],
    [["handover", "documentation"], tier.handover?.documentation],
    [["overHolding", "time"], overHolding?.time, { share: overHolding?.share }],
    ...pending.map(({ time, share }, i) => [["pending", i, "time"], time, { share }] as const),
    [["visitTime"], tier.visitTime, { endings }],
    [["vendor", "turnAround"], vendor?.turnAround, { endings }],
  ];
  return times.flatMap(([path, varied, only]) =>
    varied === undefined ? [] : [{ path: [...at, ...path], varied, endings: [undefined], ...only }],
  );
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
