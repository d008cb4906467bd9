import type { TierMapping } from "../../import/tiers/tierMapping.ts";
import type { ImportedGroup } from "./importedGroups.ts";

/** The tiers that groups were put into, from the front line up; one that no group is in is no tier. */
export function tierMappingOf(
  groups: readonly ImportedGroup[],
  tierOf: ReadonlyMap<string, string>,
): TierMapping {
  const names = tierNames(groups, tierOf);
  return names.flatMap((tier) => {
    const own = groups.filter(({ name }) => tierOf.get(name) === tier).map(({ name }) => name);
    return own.length === 0 ? [] : [{ tier, groups: own }];
  });
}

/** The tiers there are, in the log's order, and one more that groups can be moved to. */
export function tierNames(
  groups: readonly ImportedGroup[],
  tierOf: ReadonlyMap<string, string>,
): readonly string[] {
  const known = [...new Set([...groups.map(({ tier }) => tier), ...tierOf.values()])];
  for (let number = 1; ; number += 1)
    if (!known.includes(`L${number}`)) return inOrder([...known, `L${number}`]);
}

/** L1, L2 … by their numbers, other names before them as they come. */
function inOrder(names: readonly string[]): string[] {
  const rank = (name: string) => Number(/^L(\d+)$/.exec(name)?.[1] ?? 0);
  return [...names].sort((a, b) => rank(a) - rank(b));
}
