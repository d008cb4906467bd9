import { formatDuration } from "../duration.ts";
import { type Checking, refuse, refuseKey, requireKnown, warn } from "./checking.ts";

/** Where a log stands for drawn tickets, nothing contradicts it; and a run that begins as it is has no warm-up. */
export function checkRecorded(checking: Checking): void {
  const { demand, startsFrom, types, warmUp } = checking.scenario;
  if (startsFrom !== undefined && startsFrom !== "steady state" && warmUp !== 0)
    refuse(
      checking,
      ["warmUp"],
      `must be 0 min where the run starts from what startsFrom says, got ${formatDuration(warmUp)}`,
    );
  if (startsFrom === "steady state" && warmUp === 0)
    refuse(checking, ["warmUp"], "must be at least 1 week to come to a steady state, got 0 min");
  if (typeof startsFrom === "object" && startsFrom.otherTypes !== undefined)
    requireKnown(checking, ["startsFrom", "otherTypes"], {
      kind: "type",
      name: startsFrom.otherTypes,
    });
  const { replay, surges = [] } = demand;
  if (replay === undefined) return;
  const path = ["demand", "replay"];
  if (replay.otherTypes !== undefined)
    requireKnown(checking, [...path, "otherTypes"], { kind: "type", name: replay.otherTypes });
  for (const [i, { factor }] of surges.entries())
    if (factor !== undefined)
      refuseKey(
        checking,
        ["demand", "surges", i, "factor"],
        "must be left out: a replayed log has no rate to multiply; say how many tickets",
      );
  const unused = (["profile", "growth", "holidays", "dailyVariation"] as const).filter(
    (key) => demand[key] !== undefined || types.some((type) => type[key] !== undefined),
  );
  const told = ["how many tickets each type has", ...unused];
  warn(checking, path, `takes the place of ${told.join(", ")}`);
}
