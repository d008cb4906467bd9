/** What the words of a status can tell; `statusWords` says of each what it means. */
export type StatusWordKind =
  | "waiting"
  | "customer"
  | "vendor"
  | "change"
  | "approval"
  | "support"
  | "new"
  | "queued"
  | "assigned"
  | "in progress"
  | "open"
  | "resolved"
  | "closed"
  | "cancelled"
  | "negation";
