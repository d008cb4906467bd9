import type { MeasureContext } from "../measureContext.ts";
import type { Use } from "../measure.ts";
import { hour, month } from "../units.ts";
import { offeredWork } from "./offeredWork.ts";
import { overlap } from "./overlap.ts";
import { penaltyOf, promiseCounts } from "./promiseCounts.ts";
import { ruleActions } from "./ruleActions.ts";
import { sessions } from "./sessions.ts";
import { staffedTime } from "./staffedTime.ts";
import { staffTurnover } from "./staffTurnover.ts";
import { teamShares } from "./teamShares.ts";

/** Cost over the window; NaN where it isn't known. */
export interface Costs {
  ofTier(tier: number): number;
  ofTeam(team: number): number;
  /** Of paid hours and overtime of all teams, being on call aside. */
  ofStaff(): number;
  /** Of being on call: standby and call-outs. */
  ofOnCall(): number;
  /** What its breaches cost; below 0 the credit that a vendor owes for them. */
  ofPromise(promise: number): number;
  /** What all breaches cost, less what vendors owe for theirs. */
  ofPenalties(): number;
  /** Of help before a person: sessions and licences. */
  ofDeflection(): number;
  /** Fees of improvements. */
  ofImprovements(): number;
  /** Of those who came in the place of who had left. */
  ofHiring(): number;
  /** Penalties that we owe, what rules cost when they act, deflection, improvements and hiring. */
  shared(): number;
  /** All tiers and what is shared. */
  total(): number;
}

export function costs(context: MeasureContext, use: Use): Costs {
  const { tiers, names, window, hourlyCosts, overtimeFactors, penalties, ruleCosts } = context;
  const { deflections = [], improvements = [], replacementCosts = [], onCall = [] } = context;
  const { paid, overtime, calledOut } = use(staffedTime);
  const shares = use(teamShares);
  const { visitsJoined } = use(offeredWork);
  const promises = use(promiseCounts);
  const { count: actions } = use(ruleActions);
  const { count } = use(sessions);
  const { hires } = use(staffTurnover);
  const ofPromise = (promise: number) => {
    const penalty = penaltyOf(promises, penalties[promise], promise);
    return penalties[promise].vendor < 0 || penalty === 0 ? penalty : -penalty;
  };
  const penaltiesTo = (vendor: number) =>
    sumOf(penalties, (terms, promise) => (terms.vendor === vendor ? ofPromise(promise) : 0));
  const ofTier = (tier: number) => {
    const { kind, feePerTicket, retainerPerMonth } = tiers[tier];
    if (kind === "unknown" || kind === "logged") return NaN;
    const months = (window.to - window.from) / month;
    const vendor = visitsJoined[tier] * feePerTicket + months * retainerPerMonth;
    return vendor + penaltiesTo(tier) + staffCost(tier);
  };
  const staffCost = (tier: number) =>
    sumOf(names.teams, (_, team) => {
      const share = shares.of(team, tier);
      return share > 0 ? ofTeam(team) * share : 0;
    });
  const ofTeam = (team: number) => {
    const ofCalls = onCall.length === 0 ? 0 : ofOnCallTeam(team);
    if (hourlyCosts[team] === 0) return ofCalls;
    const isRosterKnown = tiers[names.teamTiers[team]].kind !== "unlimited";
    if (!isRosterKnown) return NaN;
    const hours = paid[team] - calledOut[team] + overtime[team] * (overtimeFactors[team] - 1);
    return (hours / hour) * hourlyCosts[team] + ofCalls;
  };
  const ofOnCallTeam = (team: number) => {
    const { standbyPerHour, duties, factor } = onCall[team];
    const standby = sumOf(duties, ({ from, to, agents }) => overlap(window, from, to) * agents);
    return (
      (standby / hour) * standbyPerHour + (calledOut[team] / hour) * factor * hourlyCosts[team]
    );
  };
  const ofOnCall = () => sumOf(onCall, (_, team) => ofOnCallTeam(team));
  const ofStaff = () => sumOf(names.teams, (_, team) => ofTeam(team)) - ofOnCall();
  const ofPenalties = () => sumOf(penalties, (_, promise) => ofPromise(promise));
  const ofDeflection = () =>
    sumOf(deflections, ({ perSession, perMonth, from }, at) => {
      const time = Math.max(0, window.to - Math.max(window.from, from));
      return count[at] * perSession + (time / month) * perMonth;
    });
  const ofImprovements = () =>
    sumOf(improvements, ({ from, once, spreadOver, perMonth }) => {
      const spread = overlap(window, from, from + spreadOver) / spreadOver;
      return once * spread + (overlap(window, from, window.to) / month) * perMonth;
    });
  const ofHiring = () => sumOf(replacementCosts, (cost, team) => cost * hires[team]);
  const shared = () =>
    penaltiesTo(-1) +
    sumOf(ruleCosts, (cost, rule) => (cost === 0 ? 0 : cost * actions[rule])) +
    ofDeflection() +
    ofImprovements() +
    ofHiring();
  const total = () => sumOf(tiers, (_, tier) => ofTier(tier)) + shared();
  return {
    ofTier,
    ofTeam,
    ofStaff,
    ofOnCall,
    ofPromise,
    ofPenalties,
    ofDeflection,
    ofImprovements,
    ofHiring,
    shared,
    total,
  };
}

function sumOf<T>(items: readonly T[], value: (item: T, index: number) => number): number {
  return items.reduce((sum, item, index) => sum + value(item, index), 0);
}
