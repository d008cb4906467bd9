import { dayTime } from "../../model/localDay.ts";
import { instantOnDay, localDayAt } from "../../model/zone.ts";
import { type DateRole, dateRoles } from "../mapping/mapping.ts";
import type { ImportedFile } from "../rows/rowTable.ts";
import type { DateKind } from "./dateColumn.ts";
import type { DateZones } from "./chooseZone.ts";
import { formatBits } from "./dateFormat.ts";
import { wholeDays } from "./wholeDays.ts";

/** Whether an instant of a role's column, Unix epoch ms, is the day of a later one, told without a time. */
export type DayTest = (role: DateRole, at: number, later: number) => boolean;

/**
 * The test for all columns. Their days begin at midnight in the log's zone, or in that of the column where it holds days
 * without times, or more midnights than come by chance: many a system writes a day as the midnight of UTC.
 */
export function dayTest(files: readonly ImportedFile[], zones: DateZones): DayTest {
  const zonesOf = new Map(dateRoles.map((role) => [role, zonesOfDays(files, role, zones)]));
  return (role, at, later) =>
    // the remainder of a division is a call out of compiled code, which most instants are spared
    Math.floor(at / quarterOfHour) * quarterOfHour === at &&
    zonesOf.get(role)!.some((zone) => isDayAlone(zone, at, later));
}

/** Every zone's midnight is at one of UTC's quarters of an hour. */
const quarterOfHour = 900_000;

const epochs = formatBits["epoch-seconds"] | formatBits["epoch-milliseconds"];

function zonesOfDays(
  files: readonly ImportedFile[],
  role: DateRole,
  zones: DateZones,
): (string | number)[] {
  const ofColumns = files.flatMap((file) => {
    const { kinds } = file.dates[role];
    const days = wholeDays(kinds, file.plan.timesAt.has(role));
    return [...days, ...kinds.filter(hasManyMidnights)].map(({ fits, zone }) =>
      (fits & epochs) === 0 ? zones.of(file, role, zone) : 0,
    );
  });
  return [...new Set([zones.timezone, ...ofColumns])];
}

/** Of times told to the minute, 0.07 % are midnight by chance where people work around the clock, and fewer where they don't. */
const manyShare = 0.01;
const fewestMidnights = 20;

/** Whether more of a column's times are midnights than come by chance: some of them are days. */
function hasManyMidnights({ count, midnights }: DateKind): boolean {
  return midnights >= fewestMidnights && midnights >= manyShare * count;
}

/**
 * Whether an instant is the midnight with which the local day of a later one begins. Where it can't have come before that, it was
 * told by its date alone: what is resolved on the day of its opening isn't resolved before. Unix epoch ms.
 *
 * @param zone An IANA name, or minutes east of UTC.
 */
export function isDayAlone(zone: string | number, at: number, later: number): boolean {
  if (!(at < later) || later - at > longestDay) return false;
  return at === beginOfDay(zone, later);
}

function beginOfDay(zone: string | number, at: number): number {
  if (typeof zone === "string") return instantOnDay(zone, localDayAt(zone, at), 0);
  const offset = zone * 60_000;
  return Math.floor((at + offset) / dayTime) * dayTime - offset;
}

/** When the clocks go back. */
const longestDay = dayTime + 2 * 3_600_000;
