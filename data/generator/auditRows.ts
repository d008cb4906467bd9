import { offsetAt } from "../../src/model/zone.ts";
import { uniform } from "./draws.ts";
import { shortDescription } from "./descriptions.ts";
import type { Happening, Ticket } from "./ticket.ts";
import { firstGroup, thirdGroup, timezone } from "./truth.ts";

/** A row of the export by column name. */
export type AuditRow = Readonly<Record<AuditColumn, string>>;

export const auditColumns = [
  "number",
  "incident_state",
  "active",
  "reassignment_count",
  "reopen_count",
  "sys_mod_count",
  "made_sla",
  "caller_id",
  "opened_at",
  "sys_updated_by",
  "sys_updated_on",
  "contact_type",
  "location",
  "category",
  "subcategory",
  "impact",
  "urgency",
  "priority",
  "assignment_group",
  "assigned_to",
  "short_description",
  "close_code",
  "resolved_at",
  "closed_at",
] as const;
type AuditColumn = (typeof auditColumns)[number];

const missing = "?";
const channels = ["Phone", "Self-service", "Email", "Walk-in"] as const;

/** The rows that a ticket leaves in ServiceNow's audit: all its fields as of each update. */
export function auditRows(ticket: Ticket): { readonly at: number; readonly row: AuditRow }[] {
  const fixed = fixedCells(ticket);
  let counts: Counts = { moves: 0, reopens: 0, resolvedAt: missing, isPromiseKept: true };
  return ticket.happenings.map((happening, i) => {
    const before = ticket.happenings[i - 1];
    counts = countsAfter(counts, ticket, before, happening);
    return { at: happening.at, row: { ...fixed, ...changingCells(ticket, happening, i, counts) } };
  });
}

interface Counts {
  readonly moves: number;
  readonly reopens: number;
  readonly resolvedAt: string;
  /** Until it is too late; then never again. */
  readonly isPromiseKept: boolean;
}

function countsAfter(
  { moves, reopens, resolvedAt, isPromiseKept }: Counts,
  ticket: Ticket,
  before: Happening | undefined,
  { at, status, tier }: Happening,
): Counts {
  const isReopened = before?.status === "Resolved" && status === "New";
  const hasMoved = before !== undefined && groupOf(ticket, before.tier) !== groupOf(ticket, tier);
  const isLate = status !== "Closed" && at - ticket.openedAt > ticket.priority.promise * 3_600_000;
  return {
    moves: moves + (hasMoved ? 1 : 0),
    reopens: reopens + (isReopened ? 1 : 0),
    resolvedAt: status === "Resolved" ? localTime(at) : isReopened ? missing : resolvedAt,
    isPromiseKept: isPromiseKept && !isLate,
  };
}

function fixedCells({ serial, openedAt, type, priority }: Ticket) {
  const choice = (count: number, purpose: string) => Math.floor(uniform(purpose, serial) * count);
  return {
    number: `INC${String(1_000_000 + serial)}`,
    caller_id: `Caller ${1 + choice(1_800, "caller")}`,
    opened_at: localTime(openedAt),
    contact_type: channels[Math.floor(channels.length * uniform("channel", serial) ** 2)],
    location: `Site ${1 + choice(14, "location")}`,
    category: type.name,
    subcategory: type.subcategories[choice(type.subcategories.length, "subcategory")],
    impact: priority.impact,
    urgency: priority.urgency,
    priority: priority.name,
    short_description: shortDescription(serial, type.name),
  };
}

function changingCells(
  ticket: Ticket,
  { at, status, tier, agent }: Happening,
  number: number,
  { moves, reopens, resolvedAt, isPromiseKept }: Counts,
) {
  return {
    incident_state: status,
    active: String(status !== "Closed"),
    reassignment_count: String(moves),
    reopen_count: String(reopens),
    sys_mod_count: String(number),
    made_sla: String(isPromiseKept),
    sys_updated_by: agent ?? "system",
    sys_updated_on: localTime(at),
    assignment_group: groupOf(ticket, tier),
    assigned_to: agent ?? missing,
    close_code: isResolved(status) ? "Solved" : missing,
    resolved_at: resolvedAt,
    closed_at: status === "Closed" ? localTime(at) : missing,
  };
}

function isResolved(status: string): boolean {
  return status === "Resolved" || status === "Closed";
}

function groupOf({ type }: Ticket, tier: number): string {
  return [firstGroup, type.group, thirdGroup][tier];
}

/** `2026-01-12 08:15:22` on the wall clock, as the platform writes it. */
function localTime(at: number): string {
  return new Date(at + offsetAt(timezone, at)).toISOString().slice(0, 19).replace("T", " ");
}
