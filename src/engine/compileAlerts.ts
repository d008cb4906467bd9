import { alertsOf } from "../model/alertsOf.ts";
import type { ImprovementModel } from "../model/improvementSchema.ts";
import type { CompileContext } from "./compileContext.ts";
import type { CompiledAlerts } from "./compiledLevers.ts";
import type { CompiledSource } from "./compiledModel.ts";
import { indexOf } from "./lookup.ts";

/** Names in a scenario have no line break: this is no other source's. */
function sourceName(improvement: string, source: string): string {
  return `${improvement}\nalert\n${source}`;
}

/** What brings alerts: for each improvement that sees tickets coming a source for each of theirs, in step with it. */
export function alertSources(
  { scenario }: CompileContext,
  sources: readonly CompiledSource[],
): CompiledSource[] {
  const types = scenario.types.map(({ name }) => name);
  return scenario.improvements.flatMap((improvement) => {
    const alerts = alertsOf(improvement);
    if (alerts === undefined) return [];
    return sources
      .filter(({ type }) => improvement.types?.includes(types[type]) ?? true)
      .map((source): CompiledSource => ({
        name: sourceName(improvement.name, source.name),
        type: indexOf(types, alerts.type, "improvements.alerts.type"),
        process: { kind: "poisson" },
        edges: Float64Array.of(0),
        rates: new Float64Array(0),
        daily: null,
      }));
  });
}

/** @param sources All there are, those of alerts among them. */
export function compileAlerts(
  improvement: ImprovementModel,
  sources: readonly CompiledSource[],
): CompiledAlerts | null {
  const alerts = alertsOf(improvement);
  if (alerts === undefined) return null;
  const { precision, ahead = Infinity } = alerts;
  const places = new Map(sources.map(({ name }, at) => [name, at]));
  return {
    sources: Int32Array.from(
      sources,
      ({ name }) => places.get(sourceName(improvement.name, name)) ?? -1,
    ),
    falseAlarms: (1 - precision) / precision,
    ahead: Math.floor(ahead + 0.5),
  };
}
