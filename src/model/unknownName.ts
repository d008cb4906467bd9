/** What a scenario's names are names of. */
export type NameKind =
  "type" | "tier" | "team" | "priority" | "impact" | "urgency" | "channel" | "calendar" | "promise";

/** A name that is referred to and that nothing of its kind has; null for what is wrong because the kind's names are others. */
export interface UnknownName {
  readonly kind: NameKind;
  readonly name: string | null;
}
