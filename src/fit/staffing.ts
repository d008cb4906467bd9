import { z } from "zod";
import { dateSchema, daysSchema, hoursSchema, timezoneSchema } from "../model/calendarSchema.ts";
import { must } from "../model/must.ts";
import { nameSchema } from "../model/name.ts";
import { shareSchema } from "../model/share.ts";
import { shiftOccurrences } from "../model/shiftOccurrences.ts";
import { shiftEnds, type TeamModel, type teamSchema } from "../model/tierSchema.ts";

const agents = z.int().min(0);

const days = z.string().refine((text) => daysSchema.safeParse(text).success, {
  error: must("be days such as mon-fri, sat, or daily"),
});
const hours = z.string().refine((text) => hoursSchema.safeParse(text).success, {
  error: must("be hours such as 09:00-17:00"),
});

const shiftSchema = z.strictObject({ days, hours, agents, breaks: z.array(hours).default([]) });

const tierStaffingSchema = z
  .strictObject({
    agents: agents.optional().describe("Around the clock, or in `days` and `hours`."),
    days: days.optional(),
    hours: hours.optional(),
    shifts: z.array(shiftSchema).min(1).optional().describe("Instead of agents, days and hours."),
    timezone: timezoneSchema.optional().describe("Default: the log's."),
    holidays: z.array(dateSchema).default([]),
    shrinkage: shareSchema.default(0).describe("Paid time not available for tickets."),
    occupancy: shareSchema
      .optional()
      .describe("Share of the available time spent on tickets, if known."),
    hourlyCost: z.number().min(0).default(0).describe("Cost of a paid agent hour."),
    shiftEnd: z.enum(shiftEnds).optional(),
  })
  .refine((tier) => (tier.agents === undefined) !== (tier.shifts === undefined), {
    error: "must have either agents or shifts",
  })
  .refine((tier) => (tier.days === undefined) === (tier.hours === undefined), {
    error: "must give days and hours together, or neither",
  });

/** Who works at the tiers of a log, as the user states it: agents and hours per tier, and their occupancy if known. */
export const staffingSchema = z.strictObject({
  currency: z.string().min(1).max(8).optional(),
  tiers: z.record(nameSchema, tierStaffingSchema),
});

export type Staffing = z.output<typeof staffingSchema>;
export type TierStaffing = Staffing["tiers"][string];

export type TeamInput = z.input<typeof teamSchema>;

/** The tier's staff as one team of a scenario. */
export function teamOf(name: string, staffing: TierStaffing): TeamInput {
  const { agents, days, hours, shifts, timezone, holidays, shiftEnd } = staffing;
  const roster =
    shifts !== undefined
      ? { shifts }
      : days === undefined
        ? { agents: agents! }
        : { shifts: [{ days, hours: hours!, agents: agents! }] };
  return {
    name,
    ...roster,
    ...(timezone === undefined ? {} : { timezone }),
    ...(holidays.length === 0 ? {} : { holidays }),
    shrinkage: staffing.shrinkage,
    hourlyCost: staffing.hourlyCost,
    ...(shiftEnd === undefined ? {} : { shiftEnd }),
  };
}

/** Agent time available for tickets between two instants, ms: on shift, without breaks and shrinkage. `from` and `to` are Unix epoch ms. */
export function availableTime(team: TeamModel, timezone: string, from: number, to: number): number {
  let total = 0;
  for (const shift of shiftOccurrences(team, timezone, from, to - from)) {
    const heads = team.shifts?.[shift.line].agents ?? Number(team.agents);
    const breaks = shift.breaks.reduce((sum, pause) => sum + within(pause, to - from), 0);
    total += heads * (within(shift, to - from) - breaks);
  }
  return total * (1 - team.shrinkage);
}

function within({ from, to }: { from: number; to: number }, until: number): number {
  return Math.max(0, Math.min(to, until) - Math.max(from, 0));
}
