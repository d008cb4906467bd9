import { countText } from "../../model/countText.ts";
import type { GroupFlow } from "./tierFlow.ts";

/** How many tickets came to groups from others, and went on to others: nothing of what didn't happen. */
export function movesText({
  received,
  passedOn,
}: Pick<GroupFlow, "received" | "passedOn">): string[] {
  return [
    ...(received > 0 ? [`${countText(received)} received`] : []),
    ...(passedOn > 0 ? [`${countText(passedOn)} passed on`] : []),
  ];
}
