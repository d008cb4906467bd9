import { gradedFee } from "../../../src/metrics/gradedFee.ts";
import { mmcSojournTail, mmcWaitTail, type MmcQueue } from "../../../src/queueing/mmc.ts";
import { type Payroll, payrolls } from "./payroll.ts";

interface PenaltyInput {
  readonly servers: number;
  readonly rate: number;
  readonly mean: number;
  readonly days: number;
}

interface VendorInput {
  /** `first` or `next` so many, or `rest`. */
  readonly brackets: readonly {
    readonly first?: number;
    readonly next?: number;
    readonly fee: number;
  }[];
  readonly tickets: number | readonly number[];
}

interface StaffingInput {
  readonly rate: number;
  readonly mean: number;
  readonly target: number;
  readonly seconds: number;
  readonly shrinkage: number;
}

/** What the closed forms or, on pay, a run answers; null where a case asks for something else. */
export function answerCost(
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> | null {
  if ("servers" in given) return penalties(given as unknown as PenaltyInput);
  if ("target" in given) return staffing(given as unknown as StaffingInput);
  if ("brackets" in given) return vendorFees(given as unknown as VendorInput);
  return isPayroll(given) ? payrolls(given) : null;
}

function vendorFees({ brackets, tickets }: VendorInput) {
  const list = brackets.map(({ first, next, fee }) => ({
    tickets: first ?? next ?? Infinity,
    fee,
  }));
  const costOf = (count: number) => gradedFee(count, list);
  return { cost: typeof tickets === "number" ? costOf(tickets) : tickets.map(costOf) };
}

function isPayroll(
  given: Readonly<Record<string, unknown>>,
): given is Readonly<Record<string, Payroll>> {
  const tiers = Object.values(given);
  return tiers.length > 0 && tiers.every((tier) => typeof (tier as Payroll).hours === "number");
}

/** 12 a wait over 15 min, 0.80 a minute beyond 15, 20 a resolution over 30 min: the terms of cost-04. */
function penalties({ servers, rate, mean, days }: PenaltyInput) {
  if (rate * mean >= servers) throw new Error("penalties grow without end: more work than agents");
  const queue: MmcQueue = { arrivalRate: rate, handlingTime: mean, agents: servers };
  const tickets = rate * days * 1440;
  const late = mmcWaitTail(queue, 15);
  const meanLateness = late / (servers / mean - rate);
  return {
    per_breach: tickets * 12 * late,
    per_minute: tickets * 0.8 * meanLateness,
    per_resolution_breach: tickets * 20 * mmcSojournTail(queue, 30),
  };
}

function staffing({ rate, mean, target, seconds, shrinkage }: StaffingInput) {
  if (!(target >= 0 && target < 1))
    throw new Error(`target must be from 0 to below 1, got ${target}`);
  if (!(shrinkage >= 0 && shrinkage < 1))
    throw new Error(`shrinkage must be from 0 to below 1, got ${shrinkage}`);
  let agents = Math.floor(rate * mean) + 1;
  const late = () => mmcWaitTail({ arrivalRate: rate, handlingTime: mean, agents }, seconds / 60);
  while (1 - late() < target) agents++;
  return { agents, rostered: Math.ceil(agents / (1 - shrinkage)) };
}
