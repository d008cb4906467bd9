import { timezoneSchema } from "../model/calendarSchema.ts";
import { FatalProblem, type ProblemList } from "./problem.ts";
import { dateRoles } from "./mapping.ts";
import type { ImportedFile } from "./rowTable.ts";

/**
 * The log's zone: the one stated; else, where every date has the same offset from UTC, the zone of
 * that offset, said in a note. Throws a FatalProblem that names `--timezone` where it takes a person
 * to know.
 */
export function chooseZone(
  files: readonly ImportedFile[],
  stated: string | undefined,
  problems: ProblemList,
): string {
  if (stated !== undefined) return checked(stated);
  const columns = files.flatMap((file) => dateRoles.map((role) => ({ file, role })));
  const local = columns.find(({ file, role }) => file.dates[role].local > 0);
  if (local !== undefined) throw needed(local.file, nameOf(local));
  const offsets = new Set(
    columns.flatMap(({ file, role }) => [...file.dates[role].offsets.keys()]),
  );
  const zone = offsets.size === 1 ? fixedZone([...offsets][0]) : undefined;
  if (zone === undefined) throw needed(files[0], null, [...offsets]);
  problems.add({
    code: "timezone-from-offset",
    severity: "note",
    message: `no zone was stated; all dates have the same offset from UTC, so hours and days are those of ${zone}; state the real zone with --timezone ZONE`,
  });
  return zone;
}

function checked(zone: string): string {
  if (timezoneSchema.safeParse(zone).success) return zone;
  throw new FatalProblem({
    code: "unknown-timezone",
    value: zone,
    message: `--timezone must be an IANA name such as Europe/Berlin, got "${zone}"`,
  });
}

/** POSIX counts hours west of Greenwich: Etc/GMT-1 is an hour ahead of UTC. */
function fixedZone(offset: number): string | undefined {
  if (offset === 0) return "UTC";
  const hours = offset / 60;
  if (!Number.isInteger(hours) || hours > 14 || hours < -12) return undefined;
  return `Etc/GMT${hours > 0 ? "-" : "+"}${Math.abs(hours)}`;
}

function nameOf({ file, role }: { file: ImportedFile; role: (typeof dateRoles)[number] }): string {
  return file.plan.columns[file.plan.at[role]].name;
}

function needed(file: ImportedFile, column: string | null, offsets: readonly number[] = []) {
  const why =
    column === null
      ? `the dates have different offsets from UTC (${offsets.map(offsetText).join(", ")}), so their days and hours can't be told`
      : `the dates of ${column} say nothing about their time zone`;
  return new FatalProblem({
    code: "timezone-needed",
    file: file.name,
    column,
    message: `${why}; state it with --timezone ZONE, such as --timezone Europe/Berlin`,
  });
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const [hours, rest] = [Math.floor(size / 60), size % 60].map((n) => String(n).padStart(2, "0"));
  return `${minutes < 0 ? "-" : "+"}${hours}:${rest}`;
}
