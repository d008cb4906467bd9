import type { GroupTier } from "../../import/tiers/groupTiers.ts";
import type { ImportReport } from "../../import/importReport.ts";
import type { ImportedGroup } from "./importedGroups.ts";
import { unnamedTeam } from "../../import/tickets/ungroupedRows.ts";
import { writeTiers } from "../../import/tiers/writeTiers.ts";
import { unbroken } from "../words/unbroken.ts";
import { saveText } from "../page/saveText.ts";
import { GroupEvidence } from "./GroupEvidence.tsx";
import { tierNames } from "./tierMappingOf.ts";

const whole = new Intl.NumberFormat("en-GB");

export interface TierGroupsProps {
  readonly groups: readonly ImportedGroup[];
  readonly report: ImportReport;
  readonly tierOf: ReadonlyMap<string, string>;
  readonly onMove: (tierOf: Map<string, string>) => void;
}

/** Each group with its tier, to be moved to another where the proposal is wrong. */
export function TierGroups({ groups, report, tierOf, onMove }: TierGroupsProps) {
  const proposed = report.tiers.filter((tier) => tier.proposed);
  const unnamed = groups.find(({ name }) => name === unnamedTeam);
  const names = tierNames(groups, tierOf);
  const told = new Map(report.groups.map((group) => [group.group, group]));
  const save = () => saveText(writeTiers(movedGroups(report.groups, tierOf, names)), "tiers.yaml");
  const move = (group: string, tier: string) => onMove(new Map([...tierOf, [group, tier]]));
  return (
    <>
      <p>
        {proposed.length === 0
          ? "As stated."
          : "This is a proposal, made from the groups’ names and from who sees tickets first and who gets what others pass on. Move a group where it is wrong."}
      </p>
      {report.tiers.map(({ tier, evidence }) => (
        <p class="quiet" key={`${tier} ${evidence}`}>
          <b>{tier}</b> {unbroken(evidence)}
        </p>
      ))}
      {unnamed !== undefined && (
        <p class="callout">
          <b>{unnamedTeam}</b> is no group of yours: it stands for {whole.format(unnamed.visits)}{" "}
          visits of which the export names no group. It is in {tierOf.get(unnamed.name)} now; move
          it to the tier where such tickets really are.
        </p>
      )}
      <div class="group-list" role="region" aria-label="Groups and their tiers" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Group</th>
              <th scope="col">Visits</th>
              <th scope="col">Tier</th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ name, visits, tier }) => (
              <tr key={name} class={tierOf.get(name) === tier ? "" : "is-moved"}>
                <th scope="row">
                  {name}
                  <GroupEvidence group={told.get(name)} />
                </th>
                <td>{whole.format(visits)}</td>
                <td>
                  <select
                    aria-label={`Tier of ${name}`}
                    value={tierOf.get(name)}
                    onChange={(event) => move(name, event.currentTarget.value)}
                  >
                    {names.map((one) => (
                      <option key={one} value={one}>
                        {one}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button type="button" class="quiet-button is-start" onClick={save}>
        Save these tiers to a file
      </button>
    </>
  );
}

/** The groups with the tiers that they were moved to, tier by tier. */
function movedGroups(
  groups: readonly GroupTier[],
  tierOf: ReadonlyMap<string, string>,
  names: readonly string[],
): GroupTier[] {
  return groups
    .map((group): GroupTier => {
      const tier = tierOf.get(group.group) ?? group.tier;
      if (tier === group.tier) return group;
      const stated = { from: "file", confidence: "stated", evidence: "as you stated" } as const;
      return { ...group, ...stated, tier, conflict: null };
    })
    .sort((a, b) => names.indexOf(a.tier) - names.indexOf(b.tier));
}
