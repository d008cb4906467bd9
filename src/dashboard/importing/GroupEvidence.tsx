import type { GroupTier } from "../../import/tiers/groupTiers.ts";
import { unbroken } from "../words/unbroken.ts";

/** Beneath a group's name: what speaks for its tier, and what against it. */
export function GroupEvidence({ group }: { readonly group: GroupTier | undefined }) {
  if (group === undefined) return null;
  const { evidence, confidence, conflict } = group;
  return (
    <span class="group-evidence">
      {unbroken(confidence === "stated" ? evidence : `${evidence} (confidence: ${confidence})`)}
      {conflict !== null && <b> {unbroken(conflict)}</b>}
    </span>
  );
}
