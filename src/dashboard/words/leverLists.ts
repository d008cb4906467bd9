import type { ScenarioInput } from "../../model/scenarioSchema.ts";

/** The lists of a scenario whose items are switched on and off by name, and what is said of each. */
export const leverLists = {
  deflection: "Self-service or a bot: it spares tickets.",
  improvements: "",
  majorIncidents: "A major incident.",
} as const satisfies Partial<Record<keyof ScenarioInput, string>>;

export type LeverList = keyof typeof leverLists;

/** Something done at a desk, or that happens to it, beside its everyday work. */
export interface ListedLever {
  readonly list: LeverList;
  readonly name: string;
  /** What it says. */
  readonly item: unknown;
  /** Its place in the list. */
  readonly at: number;
}

/** All of a scenario. */
export function listedLevers(input: ScenarioInput): ListedLever[] {
  return (Object.keys(leverLists) as LeverList[]).flatMap((list) =>
    (input[list] ?? []).map((item, at) => ({ list, name: item.name, item, at })),
  );
}

type Named = Pick<ListedLever, "list" | "name">;

export function isSameLever(one: Named, other: Named): boolean {
  return one.list === other.list && one.name === other.name;
}
