import type { z } from "zod";
import type { demandSchema, typeSchema } from "../model/demandSchema.ts";
import { countText } from "../model/countText.ts";
import { formatPath } from "../model/scenarioPath.ts";
import { type ArrivalProfile, hoursPerWeek } from "./arrivalProfile.ts";
import { type FitBasis, type FitCounts, levelOfTicket } from "./fitBasis.ts";
import type { Fitted, FittedParameter } from "./fitReport.ts";
import type { Levels } from "./levels.ts";
import { namedPercentages, percentages } from "./percentages.ts";

/** How many tickets arrive, and when in the week; incomplete ones, which tell nothing else, count too. */
export function fitDemand(
  profile: ArrivalProfile,
  { incomplete }: Pick<FitCounts, "incomplete">,
): Fitted<z.input<typeof demandSchema>> {
  const ticketsPerWeek = Number(profile.ticketsPerWeek.toPrecision(5));
  const hourly = profile.ticketsPerHour.map((tickets) => Number(tickets.toPrecision(3)));
  const isWhole = profile.derivedHours === 0;
  const from = isWhole ? "measured" : "derived";
  const cover = isWhole
    ? `${Number(profile.weeks.toFixed(2))} weeks of complete intake`
    : `complete intake covers ${hoursPerWeek - profile.derivedHours} of the ${hoursPerWeek} hours of the week; the others follow the shape of all arrivals in the log`;
  const others =
    incomplete === 0
      ? ""
      : `; the ${countText(incomplete)} incomplete tickets count too, since they came in all the same`;
  const note = cover + others;
  const evidence = { from, tickets: profile.tickets, note } as const;
  return {
    value: { ticketsPerWeek, profile: { hourly } },
    parameters: [
      { parameter: "demand.ticketsPerWeek", value: String(ticketsPerWeek), ...evidence },
      { parameter: "demand.profile.hourly", value: `${hoursPerWeek} weights`, ...evidence },
    ],
  };
}

type TypeInput = z.input<typeof typeSchema>;

/** The types: their shares, and for each the mix of priorities, impacts and tiers at which tickets enter. */
export function fitTypes(basis: FitBasis): Fitted<TypeInput[]> {
  const type = levelOfTicket(basis, "type");
  const sizes = countByType(basis, type, basis.types.names.length).map((own, at) => own[at]);
  const shares = percentages(sizes);
  const mixes = mixesOf(basis);
  const parameters = basis.types.names.flatMap((name, at) => [
    measured(formatPath(["types", name, "share"]), shares[at], sizes[at]),
    ...mixes.map(({ kind, byType }) =>
      measured(formatPath(["types", name, kind]), describeMix(byType[at]), sizes[at]),
    ),
  ]);
  const value = basis.types.names.map((name, at): TypeInput => {
    const own = mixes.map(({ kind, byType }) => [kind, byType[at]] as const);
    return Object.assign({ name, share: shares[at] }, Object.fromEntries(own));
  });
  return { value, parameters };
}

type Mix = Record<string, string>;

interface MixByType {
  readonly kind: "priority" | "impact" | "entry";
  readonly byType: readonly Mix[];
}

function mixesOf(basis: FitBasis): MixByType[] {
  const { priorities, impacts, tiers } = basis;
  const mix = (kind: MixByType["kind"], names: readonly string[], level: Int32Array) => {
    const counts = countByType(basis, level, names.length);
    const all = names.map((_, at) => counts.reduce((sum, own) => sum + own[at], 0));
    const byType = counts.map((own) =>
      namedPercentages(names, own.some((count) => count > 0) ? own : all),
    );
    return { kind, byType };
  };
  return [
    mix("priority", priorities.names, levelOfTicket(basis, "priority")),
    ...(isKnown(impacts) ? [mix("impact", impacts.names, levelOfTicket(basis, "impact"))] : []),
    mix("entry", tiers.names, entryTiers(basis)),
  ];
}

/** Whether the log tells anything about these levels. */
export function isKnown(levels: Levels): boolean {
  return levels.names.length > 1 || levels.unknown !== 0;
}

function measured(parameter: string, value: string, tickets: number): FittedParameter {
  return { parameter, value, from: "measured", tickets };
}

function describeMix(mix: Mix): string {
  return Object.entries(mix)
    .map(([name, share]) => `${name} ${share}`)
    .join(", ");
}

/** Tier of each ticket's first stay, by ticket row; -1 where it has none. */
function entryTiers(basis: FitBasis): Int32Array {
  const entry = new Int32Array(basis.log.tickets.length).fill(-1);
  for (const stay of basis.stays)
    if (stay.order === "entry") entry[stay.ticket] = basis.tiers.ofCode[stay.tier];
  return entry;
}

/** Tickets used, by type and level; level -1 isn't counted. */
function countByType(basis: FitBasis, levelOfRow: Int32Array, levels: number): number[][] {
  const type = levelOfTicket(basis, "type");
  const counts = basis.types.names.map(() => new Array<number>(levels).fill(0));
  for (const row of basis.tickets)
    if (levelOfRow[row] >= 0) counts[type[row]][levelOfRow[row]] += 1;
  return counts;
}
