import { type Checking, refuseKey, requireKnown } from "./checking.ts";

/** A matrix has a priority for each impact and urgency, and then no type has one of its own. */
export function checkPriorities(checking: Checking): void {
  const { scenario } = checking;
  if (scenario.priorityMatrix === undefined) requireNoUrgency(checking);
  else checkMatrix(checking, scenario.priorityMatrix);
}

function requireNoUrgency(checking: Checking): void {
  checking.scenario.types.forEach(({ urgency }, i) => {
    if (urgency !== undefined)
      refuseKey(checking, ["types", i, "urgency"], "must not be given without a priorityMatrix");
  });
}

type Matrix = Readonly<Record<string, Readonly<Record<string, string>>>>;

function checkMatrix(checking: Checking, matrix: Matrix): void {
  const { scenario, names } = checking;
  for (const impact of scenario.impacts)
    if (!Object.hasOwn(matrix, impact))
      checking.errors.push({
        path: ["priorityMatrix"],
        message: `must have a row for the impact ${impact}`,
        isAboutKey: true,
        unknown: { kind: "impact", name: null },
      });
  for (const [impact, row] of Object.entries(matrix)) {
    const path = ["priorityMatrix", impact];
    requireKnown(checking, path, { name: impact, kind: "impact", isKey: true });
    for (const urgency of names.urgency)
      if (!Object.hasOwn(row, urgency))
        refuseKey(checking, path, `must have a priority for the urgency ${urgency}`);
    for (const [urgency, priority] of Object.entries(row)) {
      requireKnown(checking, [...path, urgency], { name: urgency, kind: "urgency", isKey: true });
      requireKnown(checking, [...path, urgency], { name: priority, kind: "priority" });
    }
  }
  scenario.types.forEach(({ priority }, i) => {
    if (priority !== undefined)
      refuseKey(
        checking,
        ["types", i, "priority"],
        "must not be given with a priorityMatrix, which gives it by impact and urgency",
      );
  });
}
