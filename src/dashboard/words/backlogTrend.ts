/** Whether a scenario's warnings say that its backlog drifts, and which way; its averages then depend on how long one looks. */
export function backlogTrend(warnings: readonly string[]): "grows" | "shrinks" | null {
  const trends = ["grows", "shrinks"] as const;
  return (
    trends.find((trend) => warnings.some((one) => one.startsWith(`The backlog ${trend}`))) ?? null
  );
}
