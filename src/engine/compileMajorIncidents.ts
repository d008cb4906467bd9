import { openTimeBetween } from "../model/businessClock.ts";
import { yearTime } from "../model/localDay.ts";
import type { MajorIncidentModel } from "../model/majorIncidentSchema.ts";
import { momentInRun } from "../model/momentInRun.ts";
import type { CompileContext } from "./compileContext.ts";
import type { CompiledMajorIncident } from "./compiledMajorIncident.ts";
import type { CompiledSource } from "./compiledModel.ts";
import { compileCount } from "./compileSources.ts";
import { indexOf } from "./lookup.ts";

type Part = "parents" | "children" | "calls";

/** Names in a scenario have no line break, and those of other sources at most one: this is nobody else's. */
function sourceName(incident: MajorIncidentModel, part: Part): string {
  return `${incident.name}\nmajor incident\n${part}`;
}

/** What brings the tickets of major incidents: of each its parents, then its children and the calls, which come of those. */
export function majorIncidentSources(context: CompileContext, until: number): CompiledSource[] {
  const { scenario } = context;
  const types = scenario.types.map(({ name }) => name);
  return scenario.majorIncidents.flatMap((incident, at): CompiledSource[] => {
    const source = (part: Part, type: string): CompiledSource => ({
      name: sourceName(incident, part),
      type: indexOf(types, type, "majorIncidents.type"),
      process: { kind: "poisson" },
      edges: Float64Array.of(0),
      rates: new Float64Array(0),
      daily: null,
    });
    const { children, statusCalls } = incident;
    const parents = {
      ...source("parents", incident.type),
      process: { kind: "outbreaks", incident: at, moments: momentsOf(context, incident) } as const,
      ...ratesOf(context, incident, until),
    };
    return [
      parents,
      ...(children === undefined ? [] : [source("children", children.type)]),
      ...(statusCalls === undefined ? [] : [source("calls", statusCalls.type)]),
    ];
  });
}

function momentsOf({ scenario }: CompileContext, { at }: MajorIncidentModel): Float64Array | null {
  if (at === undefined) return null;
  return Float64Array.from(at, (moment) => momentInRun(scenario, moment)).sort();
}

/** So many a year in all, and none outside their hours. */
function ratesOf(
  context: CompileContext,
  { timesPerYear = 0, during }: MajorIncidentModel,
  until: number,
): Pick<CompiledSource, "edges" | "rates"> {
  const clock = context.clock(during);
  const open = clock === null ? until : openTimeBetween(clock, 0, until);
  const rate = open === 0 ? 0 : ((timesPerYear / yearTime) * until) / open;
  if (clock === null) return { edges: Float64Array.of(0, until), rates: Float64Array.of(rate) };
  const turns = clock.windows.map((at) => Math.min(Math.max(at, 0), until));
  return {
    edges: Float64Array.from([0, ...turns]),
    rates: Float64Array.from(turns, (_, step) => (step % 2 === 0 ? 0 : rate)),
  };
}

/** @param sources All of the model's, those of major incidents among them. */
export function compileMajorIncidents(
  context: CompileContext,
  sources: readonly CompiledSource[],
): CompiledMajorIncident[] {
  const { scenario, distributions } = context;
  const teams = scenario.tiers.flatMap((tier) => (tier.teams ?? []).map(({ name }) => name));
  return scenario.majorIncidents.map((incident) => {
    const { children, statusCalls, announcement } = incident;
    const source = (part: Part) =>
      sources.findIndex(({ name }) => name === sourceName(incident, part));
    return {
      name: incident.name,
      parents: source("parents"),
      declaredAfter: distributions.indexOf(incident.declaredAfter),
      children:
        children === undefined
          ? null
          : {
              source: source("children"),
              count: compileCount(children.count),
              comesAfter: distributions.indexOf(children.comesAfter),
              stillComeFor: children.stillComeFor,
              recognised: children.recognised,
              linking: distributions.indexOf(children.linking),
              closing: distributions.indexOf(children.closing),
            },
      warRoom: incident.warRoom.map(({ team, agents, interrupting }) => ({
        team: indexOf(teams, team, "warRoom.team"),
        agents,
        isInterrupting: interrupting,
      })),
      statusCalls:
        statusCalls === undefined
          ? null
          : {
              source: source("calls"),
              share: statusCalls.share,
              after: distributions.indexOf(statusCalls.after),
            },
      announcedAfter: announcement?.after ?? Infinity,
      fewerChildren: announcement?.fewerChildren ?? 0,
      fewerCalls: announcement?.fewerCalls ?? 0,
    };
  });
}
