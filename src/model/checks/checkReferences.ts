import type { ArrivalsModel } from "../arrivalsSchema.ts";
import { shown } from "../must.ts";
import type { ScenarioPath } from "../scenarioPath.ts";
import type { Scenario } from "../scenarioSchema.ts";
import { type Checking, type Reference, refuseKey, requireKnown, warn } from "./checking.ts";
import { alertsOf } from "../alertsOf.ts";
import type { NameKind } from "../unknownName.ts";
import { type Axis, variedFields, variedNodes } from "./variedFields.ts";

/** Whatever is referred to by name must be there. */
export function checkReferences(checking: Checking): void {
  for (const { path, ...reference } of references(checking))
    requireKnown(checking, path, reference);
  warnOfNamesTwice(checking);
  for (const field of variedFields(checking.scenario)) checkAxes(checking, field);
}

/** A name that a list has twice means no more than once. */
function warnOfNamesTwice(checking: Checking): void {
  const seen = new Set<string>();
  for (const { path, name } of references(checking)) {
    // Of a swarm's teams it is an error, told elsewhere.
    if (typeof path.at(-1) !== "number" || path.includes("swarm")) continue;
    const place = JSON.stringify([path.slice(0, -1), name]);
    if (seen.has(place)) warn(checking, path, `is named twice, got ${shown(name)}`);
    seen.add(place);
  }
}

interface ReferenceAt extends Reference {
  readonly path: ScenarioPath;
}

function references(checking: Checking): ReferenceAt[] {
  return [
    ...typeReferences(checking),
    ...tierReferences(checking),
    ...ruleReferences(checking),
    ...deflectionReferences(checking),
    ...triageReferences(checking),
    ...improvementReferences(checking),
    ...majorIncidentReferences(checking),
    ...promiseReferences(checking),
  ];
}

function one(
  path: ScenarioPath,
  kind: NameKind,
  name: string | undefined,
  also: readonly string[] = [],
): ReferenceAt[] {
  return name === undefined ? [] : [{ path, kind, name, also }];
}

function all(path: ScenarioPath, kind: NameKind, names: readonly string[] = []): ReferenceAt[] {
  return names.map((name, i) => ({ path: [...path, i], kind, name }));
}

/** The names of a mix; those of a record with a value of its own each. */
function keys(path: ScenarioPath, kind: NameKind, record: object = {}): ReferenceAt[] {
  return Object.keys(record).map((name) => ({ path: [...path, name], kind, name, isKey: true }));
}

function typeReferences({ scenario }: Checking): ReferenceAt[] {
  const { surges = [] } = scenario.demand;
  const ofSurges = surges.flatMap(({ type }, i) =>
    one(["demand", "surges", i, "type"], "type", type),
  );
  return scenario.types
    .flatMap((type, i) => [
      ...keys(["types", i, "priority"], "priority", type.priority),
      ...keys(["types", i, "impact"], "impact", type.impact),
      ...keys(["types", i, "urgency"], "urgency", scenario.priorityMatrix && type.urgency),
      ...keys(["types", i, "channel"], "channel", type.channel),
      ...keys(["types", i, "entry"], "tier", type.entry),
      ...keys(["types", i, "resolvableFrom"], "tier", type.resolvableFrom),
      ...one(["types", i, "arrivals", "calendar"], "calendar", calendarOf(type.arrivals)),
    ])
    .concat(ofSurges);
}

function calendarOf(arrivals: ArrivalsModel | undefined): string | undefined {
  return arrivals?.process === "finite source" ? arrivals.calendar : undefined;
}

function tierReferences({ scenario }: Checking): ReferenceAt[] {
  return scenario.tiers.flatMap((tier, i) => {
    const at = ["tiers", i];
    const routes = tier.routes === undefined ? [] : variedNodes(tier.routes, [...at, "routes"]);
    return [
      ...one([...at, "escalatesTo"], "tier", tier.escalatesTo, ["next", "capable"]),
      ...one([...at, "patience", "to"], "tier", tier.patience?.to, ["next"]),
      ...keys([...at, "patience", "byChannel"], "channel", tier.patience?.byChannel),
      ...one([...at, "returns", "to"], "tier", tier.returns?.to),
      ...one([...at, "vendor", "returns", "to"], "tier", tier.vendor?.returns?.to),
      ...one([...at, "vendor", "calendar"], "calendar", tier.vendor?.calendar),
      ...all([...at, "sharedTeams"], "team", tier.sharedTeams),
      ...all([...at, "preemption", "priorities"], "priority", tier.preemption?.priorities),
      ...all([...at, "authority", "types"], "type", tier.authority?.types),
      ...all([...at, "authority", "impacts"], "impact", tier.authority?.impacts),
      ...routes.flatMap((node) => ("value" in node ? keys(node.path, "tier", node.value) : [])),
      ...tier.pending.flatMap(({ calendar }, j) =>
        one([...at, "pending", j, "calendar"], "calendar", calendar),
      ),
      ...(tier.teams ?? []).flatMap(({ types, atOnce, onCall }, j) => [
        ...all([...at, "teams", j, "types"], "type", types),
        ...all([...at, "teams", j, "atOnce", "channels"], "channel", atOnce?.channels),
        ...all([...at, "teams", j, "onCall", "for", "types"], "type", onCall?.for.types),
        ...all(
          [...at, "teams", j, "onCall", "for", "priorities"],
          "priority",
          onCall?.for.priorities,
        ),
        ...all([...at, "teams", j, "onCall", "for", "impacts"], "impact", onCall?.for.impacts),
      ]),
    ];
  });
}

function ruleReferences({ scenario }: Checking): ReferenceAt[] {
  return scenario.escalation.flatMap(({ from, when, to, swarm, raisePriorityTo }, i) => {
    const at = ["escalation", i];
    return [
      ...all([...at, "from"], "tier", from),
      ...(to === undefined
        ? []
        : [
            {
              path: [...at, "to"],
              kind: "tier",
              orKind: "team",
              name: to,
              also: ["next", "swarm"],
            } as const,
          ]),
      ...all([...at, "swarm", "teams"], "team", swarm?.teams),
      ...clockReference([...at, "when", "timeUnresolved"], when.timeUnresolved),
      ...clockReference([...at, "when", "timeInTier"], when.timeInTier),
      ...one([...at, "raisePriorityTo"], "priority", raisePriorityTo),
      ...all([...at, "when", "type"], "type", when.type),
      ...all([...at, "when", "priority"], "priority", when.priority),
      ...all([...at, "when", "impact"], "impact", when.impact),
      ...one([...at, "when", "promiseUsed", "promise"], "promise", when.promiseUsed?.promise),
    ];
  });
}

type TimeCondition = Scenario["escalation"][number]["when"]["timeInTier"];

function clockReference(path: ScenarioPath, condition: TimeCondition): ReferenceAt[] {
  const clock = condition?.clock;
  return typeof clock === "object"
    ? one([...path, "clock", "promise"], "promise", clock.promise)
    : [];
}

function deflectionReferences({ scenario }: Checking): ReferenceAt[] {
  return scenario.deflection.flatMap(({ types, channels }, i) => [
    ...all(["deflection", i, "types"], "type", types),
    ...all(["deflection", i, "channels"], "channel", channels),
  ]);
}

function improvementReferences({ scenario }: Checking): ReferenceAt[] {
  return scenario.improvements.flatMap((improvement, i) => {
    const at = ["improvements", i];
    return [
      ...all([...at, "types"], "type", improvement.types),
      ...one(
        [...at, "tier"],
        "tier",
        improvement.does === "shift left" ? improvement.tier : undefined,
      ),
      ...all(
        [...at, "tiers"],
        "tier",
        improvement.does === "speed up work" ? improvement.tiers : undefined,
      ),
      ...one([...at, "alerts", "type"], "type", alertsOf(improvement)?.type),
      ...all([...at, "learnsFrom", "tiers"], "tier", improvement.learnsFrom?.tiers),
      ...improvement.takes.flatMap(({ team }, j) => one([...at, "takes", j, "team"], "team", team)),
    ];
  });
}

function majorIncidentReferences({ scenario }: Checking): ReferenceAt[] {
  return scenario.majorIncidents.flatMap((incident, i) => {
    const at = ["majorIncidents", i];
    return [
      ...one([...at, "type"], "type", incident.type),
      ...one([...at, "during"], "calendar", incident.during),
      ...one([...at, "children", "type"], "type", incident.children?.type),
      ...one([...at, "statusCalls", "type"], "type", incident.statusCalls?.type),
      ...incident.warRoom.flatMap(({ team }, j) =>
        one([...at, "warRoom", j, "team"], "team", team),
      ),
    ];
  });
}

function triageReferences({ scenario }: Checking): ReferenceAt[] {
  const path = ["triage", "misrouting", "to"];
  const places = keys(path, "tier", scenario.triage?.misrouting?.to);
  return places.map((place) => Object.assign(place, { orKind: "team" as const }));
}

function promiseReferences({ scenario }: Checking): ReferenceAt[] {
  return scenario.promises.flatMap((promise, i) => {
    const at = ["promises", i];
    return [
      ...one([...at, "tier"], "tier", promise.tier),
      ...one([...at, "calendar"], "calendar", promise.calendar),
      ...all([...at, "covers", "types"], "type", promise.covers.types),
      ...all([...at, "covers", "priorities"], "priority", promise.covers.priorities),
    ];
  });
}

const kindOfAxis: Partial<Record<Axis, NameKind>> = { byType: "type", byPriority: "priority" };

function checkAxes(
  checking: Checking,
  { path, varied, axes }: ReturnType<typeof variedFields>[number],
): void {
  for (const node of variedNodes(varied, path)) {
    if ("value" in node) continue;
    if (!axes.includes(node.axis))
      refuseKey(checking, node.path, `can't be used here, only ${axes.join(", ")} can`);
    const kind = kindOfAxis[node.axis];
    if (kind !== undefined)
      for (const name of node.names)
        requireKnown(checking, [...node.path, name], { name, kind, isKey: true });
  }
}
