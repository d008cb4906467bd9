import type { LogFact, TicketLog } from "../log/ticketLog.ts";
import type { FittedParameter } from "./fitReport.ts";

/** Whether nobody knows which tiers a ticket came through. */
export function hidesMoves({ hides = [] }: Pick<TicketLog, "hides">): boolean {
  return hides.includes("moves");
}

const warnings: Readonly<Partial<Record<LogFact, string>>> = {
  moves:
    "the log tells only the last group of a ticket: every ticket is taken to enter at the tier that had it last, to stay there all its time, and never to move; the scenario answers nothing about escalation, or about moving work between tiers",
  reopens: "the log doesn't tell reopenings: the scenario has none",
};

/** What a scenario has to assume, since the log doesn't tell it. */
export function hiddenFacts({ hides = [] }: Pick<TicketLog, "hides">): string[] {
  return hides.map((fact) => warnings[fact]).filter((text) => text !== undefined);
}

/** A parameter that rests on moves, as an assumption where the log hides them. */
export function asKnown(
  log: Pick<TicketLog, "hides">,
  parameter: FittedParameter,
): FittedParameter {
  const restsOnMoves = /\.(entry|routes)(?![A-Za-z])/.test(parameter.parameter);
  return hidesMoves(log) && restsOnMoves
    ? { ...parameter, from: "assumed", note: "the log tells only the last tier of a ticket" }
    : parameter;
}
