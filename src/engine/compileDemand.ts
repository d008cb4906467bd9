import { alertSources } from "./compileAlerts.ts";
import { backlogSources, openTickets } from "./compileBacklog.ts";
import type { CompileContext } from "./compileContext.ts";
import { compileMajorIncidents, majorIncidentSources } from "./compileMajorIncidents.ts";
import type { CompiledModel } from "./compiledModel.ts";
import { compileSources } from "./compileSources.ts";
import { compileTypes } from "./compileTypes.ts";
import { compileMatrix } from "./priorityMatrix.ts";
import type { readRecordings } from "./readRecordings.ts";
import { replayNote, startNote } from "./recordingNotes.ts";

/** Which tickets come, what they are like, and which there are from the start; with what should be known about the logs they are of. */
export function compileDemand(
  context: CompileContext,
  run: { readonly startsAt: number; readonly until: number },
  { replay, backlog: recorded }: ReturnType<typeof readRecordings>,
): Pick<
  CompiledModel,
  "types" | "priorityMatrix" | "sources" | "backlog" | "majorIncidents" | "notes"
> {
  const { scenario } = context;
  const ofTickets = compileSources(context, { ...run, recording: replay });
  const ofIncidents = majorIncidentSources(context, run.until);
  const sources = [
    ...ofTickets,
    ...(recorded === null ? [] : backlogSources(scenario)),
    ...ofIncidents,
    ...alertSources(context, [...ofTickets, ...ofIncidents]),
  ];
  const backlog = recorded === null ? [] : openTickets(scenario, recorded, sources);
  return {
    types: compileTypes(scenario),
    priorityMatrix: compileMatrix(scenario),
    sources,
    backlog,
    majorIncidents: compileMajorIncidents(context, sources),
    notes: [
      ...(replay === null ? [] : [replayNote(scenario, replay)]),
      ...(recorded === null ? [] : [startNote(recorded, backlog.length)]),
    ],
  };
}
