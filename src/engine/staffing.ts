import type { Desk } from "./desk.ts";
import { writeStaffing } from "./record.ts";
import type { TeamState } from "./teamState.ts";

/** Counts who is available, paid and past their shift's end; where that changed, a staffing row ends here. */
export function updateStaffing(desk: Desk, team: TeamState): void {
  const { available, overtime } = team.isSeats ? countSeats(team) : countPersons(team);
  let paid = overtime;
  for (const heads of team.linePaid) paid += heads;
  if (available === team.available && paid === team.paid && overtime === team.overtime) return;
  writeStaffing(desk, team);
  team.available = available;
  team.paid = paid;
  team.overtime = overtime;
}

function countSeats(team: TeamState) {
  return { available: team.onDuty, overtime: Math.max(0, team.onDuty - team.rostered) };
}

/** On shift and not on a break, or with a ticket in hand that they finish past their shift's end or into their break. */
function countPersons(team: TeamState) {
  let available = 0;
  let overtime = 0;
  for (let line = 0; line < team.lineFrom.length; line++) {
    const isOnBreak = team.isLineOnBreak[line] === 1;
    const end = line + 1 < team.lineFrom.length ? team.lineFrom[line + 1] : team.isOnDuty.length;
    for (let agent = team.lineFrom[line]; agent < end; agent++) {
      const isBusy = team.inHand[agent] >= 0 && team.isKept[agent] === 0;
      if (team.isOnDuty[agent] === 1) available += isBusy || !isOnBreak ? 1 : 0;
      else if (isBusy) {
        available++;
        overtime++;
      }
    }
  }
  return { available, overtime };
}
