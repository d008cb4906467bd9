import { spanStates, type TicketLog } from "../../../src/log/ticketLog.ts";

/** The numbers of so many rows. */
export function rows(length: number): number[] {
  return Array.from({ length }, (_, row) => row);
}

/** Rows by a key, each list in the order of the rows. */
export function rowsBy<K>(list: readonly number[], key: (row: number) => K): Map<K, number[]> {
  const groups = new Map<K, number[]>();
  for (const row of list) {
    const of = key(row);
    const group = groups.get(of);
    if (group === undefined) groups.set(of, [row]);
    else group.push(row);
  }
  return groups;
}

/** Each ticket's visits in the order in which it made them. */
export function visitsByTicket({ visits }: TicketLog): Map<number, number[]> {
  const { ticket, id } = visits.columns;
  const groups = rowsBy(rows(visits.length), (row) => ticket[row]);
  for (const group of groups.values()) group.sort((a, b) => id[a] - id[b]);
  return groups;
}

const helping = spanStates.indexOf("helping");

/** Each visit's spans, by its number, in order of time; those of experts who are called to it are beside them. */
export function spansByVisit({ spans }: TicketLog): Map<number, number[]> {
  const { visit, from, state } = spans.columns;
  const own = rows(spans.length).filter((row) => state[row] !== helping);
  const groups = rowsBy(own, (row) => visit[row]);
  for (const group of groups.values()) group.sort((a, b) => from[a] - from[b]);
  return groups;
}

/** Something that changes by so much at an instant. */
export interface Step {
  readonly at: number;
  readonly by: number;
}

/** Sums the steps up in order of time, and tells the sum after each instant with the next one. */
export function sumUp(
  steps: readonly Step[],
  tell: (sum: number, from: number, to: number) => void,
): void {
  const sorted = [...steps].sort((a, b) => a.at - b.at);
  let sum = 0;
  for (const [i, { at, by }] of sorted.entries()) {
    sum += by;
    const next = i + 1 < sorted.length ? sorted[i + 1].at : Infinity;
    if (next > at) tell(sum, at, next);
  }
}
