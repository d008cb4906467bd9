import { day, type MadeTicket, start } from "./madeDesk.ts";

/** Ways of exporting weeks 8 to 18 of a desk, as of the end of week 18: which tickets are in it. */
export const selections = {
  creation: ({ openedAt }) => isWithin(openedAt),
  closing: ({ closedAt }) => isWithin(closedAt),
  "last change": (ticket) => isWithin(lastChange(ticket)),
  "still open": ({ openedAt, resolvedAt }) => openedAt < extractedAt && resolvedAt > extractedAt,
  "closed only": ({ openedAt, closedAt }) => isWithin(openedAt) && closedAt < extractedAt,
} as const satisfies Record<string, (ticket: MadeTicket) => boolean>;

export const extractedAt = start + 18 * 7 * day;
const from = start + 8 * 7 * day;

function isWithin(at: number): boolean {
  return at >= from && at < extractedAt;
}

function lastChange({ openedAt, startedAt, resolvedAt, closedAt }: MadeTicket): number {
  const changes = [openedAt, startedAt, resolvedAt, closedAt];
  return Math.max(...changes.filter((at) => at < extractedAt));
}
