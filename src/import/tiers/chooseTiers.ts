import { movesText } from "./movesText.ts";
import { percentText } from "../../model/percentText.ts";
import { countText } from "../../model/countText.ts";
import { type GroupTier, groupTier } from "./groupTiers.ts";
import { FatalProblem, type ProblemList } from "../problem.ts";
import type { GroupFlow } from "./tierFlow.ts";
import type { TierMapping } from "./tierMapping.ts";
import { proposeTiersByAll, type TierProposal } from "./tierProposal.ts";

/** A tier, its groups, and whether that is a proposal for a person to confirm. */
export interface TierReport {
  readonly tier: string;
  readonly groups: readonly string[];
  readonly proposed: boolean;
  /** What speaks for it, in words. */
  readonly evidence: string;
}

export interface TierChoice {
  /** Names of the tiers, the front line first. */
  readonly tiers: readonly string[];
  /** Tier of each team. */
  readonly ofTeam: readonly number[];
  readonly report: readonly TierReport[];
  /** Each group with what speaks for its tier; tier by tier, the busiest of each first. */
  readonly groups: readonly GroupTier[];
}

/** What a choice is made from. */
export interface TierEvidence {
  readonly teams: readonly string[];
  readonly flows: readonly GroupFlow[];
  /** Names of the tiers that rows state, the front line first; and the one that most rows of a team state, -1 none. */
  readonly stated: { readonly tiers: readonly string[]; readonly ofTeam: readonly number[] };
  /** Name of the column that states them. */
  readonly column: string | null;
}

/** A decision: the tier of each team, -1 where nothing was decided. */
interface Decision {
  readonly tiers: readonly string[];
  readonly ofTeam: readonly number[];
  readonly from: "file" | "column";
  readonly because: string;
}

/** Each team's tier: as a file says, else as the export's own column says; where neither does, as a proposal has it. */
export function chooseTiers(
  evidence: TierEvidence,
  mapping: TierMapping | null,
  problems: ProblemList,
): TierChoice {
  const proposal = proposeTiersByAll(evidence.teams, evidence.flows);
  const decision = mapping === null ? byColumn(evidence) : byMapping(evidence, mapping, problems);
  const tiers = decision.tiers.length > 0 ? decision.tiers : labelsOf(proposal);
  if (tiers.length > 32)
    throw new FatalProblem({
      code: "too-many-tiers",
      column: evidence.column,
      message: `a log has at most 32 tiers, got ${tiers.length}; is ${evidence.column ?? "this"} a column of tiers?`,
    });
  const ofTeam = decision.ofTeam.map((tier, team) =>
    tier >= 0 ? tier : Math.min(proposal[team].tier, tiers.length - 1),
  );
  const report = reportOf(evidence, tiers, ofTeam, decision, proposal);
  return { tiers, ofTeam, report, groups: groupsOf(evidence, tiers, ofTeam, decision, proposal) };
}

function byColumn({ stated, column }: TierEvidence): Decision {
  return { ...stated, from: "column", because: `stated in the column ${column}` };
}

function byMapping({ teams }: TierEvidence, mapping: TierMapping, problems: ProblemList): Decision {
  const known = new Map(
    mapping.flatMap(({ groups }, tier) => groups.map((group) => [group.trim(), tier])),
  );
  const rest = known.get("*") ?? -1;
  const ofTeam = teams.map((team) => known.get(team) ?? rest);
  for (const [group] of known)
    if (group !== "*" && !teams.includes(group)) noteUnknown(group, problems);
  const open = teams.filter((_, team) => ofTeam[team] < 0);
  if (open.length > 0) noteUnmapped(open, problems);
  const tiers = mapping.map(({ tier }) => tier);
  return { tiers, ofTeam, from: "file", because: "as you stated" };
}

function noteUnknown(group: string, problems: ProblemList): void {
  problems.add({
    code: "unknown-group",
    severity: "note",
    value: group,
    message: "groups in the file of tiers that no row of the export names",
  });
}

function noteUnmapped(open: readonly string[], problems: ProblemList): void {
  problems.add({
    code: "group-without-tier",
    severity: "note",
    value: open[0],
    count: open.length,
    message:
      "groups that the file of tiers doesn't name have a proposed tier; name them, or '*' for all others",
  });
}

/** L1, L2, … up to the highest proposed. */
function labelsOf(proposal: readonly TierProposal[]): string[] {
  const highest = Math.max(0, ...proposal.map(({ tier }) => tier));
  return Array.from({ length: highest + 1 }, (_, tier) => `L${tier + 1}`);
}

function groupsOf(
  { teams, flows }: TierEvidence,
  tiers: readonly string[],
  ofTeam: readonly number[],
  { ofTeam: decided, from, because }: Decision,
  proposal: readonly TierProposal[],
): GroupTier[] {
  const nameOf = (tier: number) => tiers[tier] ?? `L${tier + 1}`;
  return teams
    .map((_, team) => team)
    .sort((a, b) => ofTeam[a] - ofTeam[b] || flows[b].visits - flows[a].visits)
    .map((team) =>
      groupTier({
        group: teams[team],
        tier: tiers[ofTeam[team]],
        stated: decided[team] < 0 ? null : { from, because },
        flow: flows[team],
        proposal: proposal[team],
        nameOf,
      }),
    );
}

function reportOf(
  { teams, flows }: TierEvidence,
  tiers: readonly string[],
  ofTeam: readonly number[],
  decision: Decision,
  proposal: readonly TierProposal[],
): TierReport[] {
  const all = teams.map((_, team) => team);
  return tiers.flatMap((tier, code) =>
    [false, true].flatMap((proposed) => {
      const own = all.filter(
        (team) => ofTeam[team] === code && decision.ofTeam[team] < 0 === proposed,
      );
      if (own.length === 0) return [];
      const groups = own
        .sort((a, b) => flows[b].visits - flows[a].visits)
        .map((team) => teams[team]);
      const named = own.filter((team) => proposal[team].by !== "flow").length;
      const why = proposed ? because(named, own.length - named) : decision.because;
      return [
        { tier, groups, proposed, evidence: `${why}; ${flowText(own.map((team) => flows[team]))}` },
      ];
    }),
  );
}

function because(named: number, byFlow: number): string {
  const parts = [
    named > 0 ? `${groupWords(named)} by name` : "",
    byFlow > 0 ? `${groupWords(byFlow)} by the flow of tickets` : "",
  ];
  return `proposed: ${parts.filter((part) => part !== "").join(", ")}`;
}

function groupWords(count: number): string {
  return count === 1 ? "1 group" : `${countText(count)} groups`;
}

function flowText(flows: readonly GroupFlow[]): string {
  const sum = (of: (flow: GroupFlow) => number) =>
    flows.reduce((total, flow) => total + of(flow), 0);
  const tickets = sum((flow) => flow.tickets);
  const first = sum((flow) => flow.first);
  const parts = [
    ...(first > 0 ? [`${percentText(first / tickets)} of its tickets seen first`] : []),
    ...movesText({
      received: sum((flow) => flow.received),
      passedOn: sum((flow) => flow.passedOn),
    }),
  ];
  return `${countText(sum((flow) => flow.visits))} visits${parts.length === 0 ? "" : `; ${parts.join(", ")}`}`;
}
