import type { LogFact } from "../../log/ticketLog.ts";
import { countText } from "../../model/countText.ts";
import type { ColumnRole } from "../mapping/mapping.ts";
import type { Telling } from "../telling/telling.ts";

/** What can't be known from an export, whatever its rows look like. */
export interface BlindSpots {
  /** What the log doesn't tell: measures that need it aren't known. */
  readonly hides: readonly LogFact[];
  /** In sentences, for people. */
  readonly sentences: readonly string[];
}

/** What can't be known from the shape of an export and the columns that it has. */
export function blindSpotsOf(telling: Telling): BlindSpots {
  const spots = spotsBy[telling.shape](telling);
  const stated = telling.rows.files.flatMap(({ plan }) => plan.cannotTell);
  return {
    hides: spots.map(({ hides }) => hides).filter((fact) => fact !== null),
    sentences: [...new Set([...spots.map(({ text }) => text), ...stated])],
  };
}

interface Spot {
  readonly hides: LogFact | null;
  readonly text: string;
}

const spotsBy: Readonly<Record<Telling["shape"], (telling: Telling) => readonly Spot[]>> = {
  "event log": (telling) => (isSingleRows(telling) ? [spots.moves, ...ofSingleRows] : []),
  "visit log": (telling) => [
    ...(hasColumn(telling, "workStart") ? [] : [spots.waiting]),
    ...(hasColumn(telling, "reopens") ? [] : [spots.reopens]),
    spots.statesOfStays,
  ],
  snapshot: (telling) => [
    ...movesOf(telling),
    hasColumn(telling, "firstResponse", "firstResponseTime")
      ? spots.waitingAsResponse
      : spots.waiting,
    ...(hasColumn(telling, "reopens") ? [] : [spots.reopens]),
    hasColumn(telling, "pendingTime") ? spots.statesWithPending : spots.states,
    ...(hasColumn(telling, "handlingTime") ? [] : [spots.handling]),
  ],
};

const spots = {
  moves: {
    hides: "moves",
    text: "every ticket has a single row: this looks like a list of tickets rather than a history of their changes, so who had a ticket before, and for how long, can't be known",
  },
  waiting: {
    hides: "waiting",
    text: "when work on a ticket began, and so how long it waited, is in no column",
  },
  waitingAsResponse: {
    hides: null,
    text: "a wait is the time to the first response, of tickets that nobody passed on; when work began is in no column",
  },
  reopens: { hides: "reopens", text: "how often tickets were reopened is in no column" },
  states: {
    hides: "states",
    text: "when tickets were worked on, and when and how long they were pending, can't be known",
  },
  statesWithPending: {
    hides: "states",
    text: "when tickets were worked on or pending can't be known; the time pending is put at the end of their stay",
  },
  statesOfStays: {
    hides: "states",
    text: "when tickets were pending during a stay can't be known",
  },
  handling: { hides: null, text: "how long people worked on a ticket is in no column" },
} as const satisfies Record<string, Spot>;

/** Of a change alone nobody can tell what was before it. */
const ofSingleRows: readonly Spot[] = [spots.waiting, spots.reopens, spots.states];

function isSingleRows({ tickets, arrivals }: Telling): boolean {
  return arrivals.order.length > 1 && tickets.rows.length === arrivals.order.length;
}

function hasColumn({ rows }: Telling, ...roles: readonly ColumnRole[]): boolean {
  return rows.files.some(({ plan }) => roles.some((role) => plan.at[role] >= 0));
}

/** Of one row a ticket, the moves are only known where it counts none at all. */
function movesOf(telling: Telling): Spot[] {
  const { rows, tickets } = telling;
  if (!hasColumn(telling, "reassignments"))
    return [{ hides: "moves", text: `only the last group of a ticket is known, ${path}` }];
  const { reassignments } = rows.table.columns;
  const own = tickets.rows;
  const passedOn = own.reduce((sum, row) => sum + (reassignments[row] > 0 ? 1 : 0), 0);
  if (passedOn === 0 && own.every((row) => reassignments[row] === 0)) return [];
  const text = `${countText(passedOn)} of ${countText(own.length)} tickets were passed on; only the last group is known, ${path}`;
  return [{ hides: "moves", text }];
}

const path =
  "so moves between tiers, and what happened at the groups before, can't be known; all of a ticket's time counts at its last group";
