import type { Desk } from "./desk.ts";
import { writeStaffing } from "./record.ts";
import type { TeamState } from "./teamState.ts";

interface Headcount {
  readonly available: number;
  readonly paid: number;
  readonly overtime: number;
}

/** Counts who is available, paid and past their shift's end; where that changed, a staffing row ends here. */
export function updateStaffing(desk: Desk, team: TeamState): void {
  const { available, paid, overtime } = team.isSeats ? countSeats(team) : countPersons(team);
  if (available === team.available && paid === team.paid && overtime === team.overtime) return;
  if (team.people !== null)
    team.people.occupancy.available += team.available * (desk.now - team.staffingFrom);
  writeStaffing(desk, team);
  team.available = available;
  team.paid = paid;
  team.overtime = overtime;
}

/** Seats in use beyond those the roster pays for are overtime; a break or an absence is paid anyway. */
function countSeats(team: TeamState): Headcount {
  let rostered = 0;
  for (const heads of team.linePaid) rostered += heads;
  const paid = Math.max(rostered, team.onDuty);
  return { available: team.onDuty - inWarRoom(team), paid, overtime: paid - rostered };
}

function countPersons(team: TeamState): Headcount {
  let available = 0;
  let paid = 0;
  let overtime = 0;
  for (let line = 0; line < team.lineFrom.length; line++) {
    const present = presentOf(team, line);
    const paidHere = Math.max(team.linePaid[line], present);
    available += present;
    paid += paidHere;
    overtime += paidHere - team.linePaid[line];
  }
  return { available: available - inWarRoom(team), paid, overtime };
}

/** They are on duty and paid. */
function inWarRoom({ warRoom }: TeamState): number {
  return warRoom === null ? 0 : warRoom.count;
}

/** Of a line: on shift and not on a break, or with a ticket in hand that they finish past their shift's end or into their break. */
function presentOf(team: TeamState, line: number): number {
  const isOnBreak = team.isLineOnBreak[line] === 1;
  const from = team.lineFrom[line];
  let present = 0;
  for (let agent = from; agent < from + team.compiled.lines[line]; agent++) {
    const isBusy = team.inHand[agent] !== null && team.isKept[agent] === 0;
    if (isBusy || (team.isOnDuty[agent] === 1 && !isOnBreak)) present++;
  }
  return present;
}
