import type { OracleArrivals, OracleScenario } from "./oracleCase.ts";

/** Arrivals of one class that rise and fall together, wherever they enter: what a type of ours can express. */
export interface ArrivalPattern {
  /** The class's name where it has one pattern. */
  readonly name: string;
  readonly className: string;
  readonly streams: readonly OracleArrivals[];
}

/** The class's constant streams are one pattern, each other stream is one of its own. */
export function patternsOf({ arrivals }: OracleScenario, className: string): ArrivalPattern[] {
  const own = arrivals.filter((stream) => stream.class === className);
  const constant = own.filter(({ process }) => process === "poisson");
  const groups = [
    ...(constant.length > 0 ? [constant] : []),
    ...own.filter(({ process }) => process !== "poisson").map((stream) => [stream]),
  ];
  return groups.map((streams, at) => ({
    name: groups.length === 1 ? className : `${className} ${at + 1}`,
    className,
    streams,
  }));
}

/** The patterns of all classes, in the order of the classes. */
export function allPatterns(scenario: OracleScenario): ArrivalPattern[] {
  return scenario.classes.flatMap(({ name }) => patternsOf(scenario, name));
}
