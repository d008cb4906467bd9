import type { ComparisonJson } from "../../experiment/resultJson.ts";
import { estimateAt, shownMeasure, type ShownMeasure } from "./shownMeasure.ts";

/** How one speaks about a measure; each but `less` and `more` goes on after a scenario's name. */
export interface Phrases {
  improves(size: string): string;
  states(value: string): string;
  /** After “No alternative”. */
  readonly noneImproves: string;
  /** After “whether an alternative”. */
  readonly doesBetter: string;
  readonly isUnknown: string;
  readonly less: string;
  readonly more: string;
  /** Of an alternative that is shown to do better or worse, after its name. */
  readonly better: string;
  readonly worse: string;
}

/** A measure that scenarios are judged by. */
export interface KeyMeasure extends ShownMeasure {
  readonly label: string;
  readonly note: string;
  readonly phrases: Phrases;
}

const cost: KeyMeasure = {
  ...shownMeasure("cost", "perResolvedTicket"),
  label: "Cost per resolved ticket",
  note: "lower is better",
  phrases: {
    improves: (size) => `costs ${size} less per resolved ticket than the baseline`,
    states: (value) => `costs ${value} per resolved ticket`,
    noneImproves: "is shown to cost less per resolved ticket than the baseline",
    doesBetter: "costs less per resolved ticket than the baseline",
    isUnknown: "has a cost that nobody knows",
    less: "less",
    more: "more",
    better: "costs less per ticket",
    worse: "costs more per ticket",
  },
};

const breaches: KeyMeasure = {
  ...shownMeasure("overall", "breached"),
  label: "SLA breaches",
  note: "lower is better",
  phrases: {
    improves: (size) => `breaks ${size} fewer promises than the baseline`,
    states: (value) => `breaks ${value} promises`,
    noneImproves: "is shown to break fewer promises than the baseline",
    doesBetter: "breaks fewer promises than the baseline",
    isUnknown: "promises nothing",
    less: "fewer",
    more: "more",
    better: "breaks fewer promises",
    worse: "breaks more promises",
  },
};

const imbalance: KeyMeasure = {
  ...shownMeasure("overall", "imbalance"),
  label: "Tier imbalance",
  note: "0 is even; even isn’t yet good",
  phrases: {
    improves: (size) => `lowers the imbalance between the tiers by ${size}`,
    states: (value) => `has an imbalance between its tiers of ${value}`,
    noneImproves: "is shown to lower the imbalance between the tiers",
    doesBetter: "evens the load of the tiers",
    isUnknown: "has a balance between tiers that nobody knows",
    less: "lower",
    more: "higher",
    better: "is more even",
    worse: "is less even",
  },
};

const medianResolution: KeyMeasure = {
  ...shownMeasure("overall", "resolutionTimeP50"),
  label: "Resolution time, median",
  note: "lower is better",
  phrases: {
    improves: (size) => `resolves half of its tickets ${size} sooner than the baseline`,
    states: (value) => `resolves half of its tickets within ${value}`,
    noneImproves: "is shown to resolve half of its tickets sooner than the baseline",
    doesBetter: "resolves half of its tickets sooner than the baseline",
    isUnknown: "resolves no tickets",
    less: "sooner",
    more: "later",
    better: "resolves sooner",
    worse: "resolves later",
  },
};

const slowResolution: KeyMeasure = {
  ...shownMeasure("overall", "resolutionTimeP90"),
  label: "Resolution time, 90 %",
  note: "lower is better",
  phrases: {
    improves: (size) => `resolves 9 in 10 tickets ${size} sooner than the baseline`,
    states: (value) => `resolves 9 in 10 tickets within ${value}`,
    noneImproves: "is shown to resolve 9 in 10 tickets sooner than the baseline",
    doesBetter: "resolves 9 in 10 tickets sooner than the baseline",
    isUnknown: "resolves no tickets",
    less: "sooner",
    more: "later",
    better: "resolves slow tickets sooner",
    worse: "resolves slow tickets later",
  },
};

const firstLevel: KeyMeasure = {
  ...shownMeasure("overall", "firstLevelResolution"),
  label: "First level resolution",
  note: "higher is better",
  phrases: {
    improves: (size) => `resolves ${size} more of its tickets at the first level`,
    states: (value) => `resolves ${value} of its tickets at the first level`,
    noneImproves: "is shown to resolve more tickets at the first level than the baseline",
    doesBetter: "resolves more tickets at the first level than the baseline",
    isUnknown: "resolves no tickets",
    less: "less",
    more: "more",
    better: "resolves more at the first level",
    worse: "resolves less at the first level",
  },
};

/** Who gives up is in no other figure, and flatters each of them. */
export const abandonment: KeyMeasure = {
  ...shownMeasure("overall", "abandonmentRate"),
  label: "Abandonment rate",
  note: "lower is better",
  phrases: {
    improves: (size) => `keeps ${size} more of its requesters from giving up`,
    states: (value) => `lets ${value} of its requesters wait until they give up`,
    noneImproves: "is shown to have fewer requesters give up than the baseline",
    doesBetter: "has fewer requesters give up than the baseline",
    isUnknown: "has requesters of whom nobody knows who gave up",
    less: "lower",
    more: "higher",
    better: "has fewer requesters give up",
    worse: "has more requesters give up",
  },
};

/** The measures that a comparison is read by first. */
const deciding: readonly KeyMeasure[] = [cost, breaches, imbalance];
const otherwise: readonly KeyMeasure[] = [medianResolution, slowResolution, firstLevel];

export interface KeyMeasures {
  /** As many as there are deciding ones, known in at least one scenario as far as possible; where anybody gave up waiting, how many, since that flatters all the others. */
  readonly shown: readonly KeyMeasure[];
  /** Those of the deciding ones that no scenario knows, for which others stand in. */
  readonly unknown: readonly KeyMeasure[];
}

/** Whether there are two tiers whose load is known: one alone is even, which says nothing. */
export function hasBalance({ scenarios }: ComparisonJson): boolean {
  return scenarios.some(
    (scenario) =>
      Object.keys(scenario.tiers).filter(
        (tier) => estimateAt(scenario, ["tiers", tier, "offeredOccupancy"]).mean !== null,
      ).length > 1,
  );
}

/** Cost, breaches and imbalance; where none of the scenarios knows one of them, a resolution measure in its place. Beside them the abandonment rate, where there is any. */
export function keyMeasures(comparison: ComparisonJson): KeyMeasures {
  const isKnown = (key: KeyMeasure) =>
    comparison.scenarios.some((scenario) => estimateAt(scenario, key.keys).mean !== null) &&
    (key !== imbalance || hasBalance(comparison)) &&
    (key !== firstLevel || hasSecondLevel(comparison));
  const unknown = deciding.filter((key) => !isKnown(key));
  const known = [...deciding, ...otherwise].filter(isKnown);
  const shown = known.slice(0, deciding.length);
  return { shown: isAnyAbandoned(comparison) ? [...shown, abandonment] : shown, unknown };
}

/** With one tier alone, all that is resolved is resolved there, which says nothing. */
function hasSecondLevel({ scenarios }: ComparisonJson): boolean {
  return scenarios.some(({ tiers }) => Object.keys(tiers).length > 1);
}

function isAnyAbandoned({ scenarios }: ComparisonJson): boolean {
  return scenarios.some((scenario) => (estimateAt(scenario, abandonment.keys).mean ?? 0) > 0);
}
