import type { Payback } from "../../experiment/payback/payback.ts";

/** How a balance is read that carries costs from before the window without what they gained: careful, unless the baseline's are the greater. */
export function gainedBefore({
  paidBefore,
  takenBefore,
}: Pick<Payback, "paidBefore" | "takenBefore">): string {
  const gained = "What was gained before the measured weeks counts nowhere";
  const isCareful = paidBefore >= 0 && takenBefore >= 0;
  return isCareful ? `${gained}, so the balance is on the careful side.` : `${gained}.`;
}
