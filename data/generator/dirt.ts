import { uniform } from "./draws.ts";
import { auditColumns } from "./auditRows.ts";

/** What the dirt did, for whoever checks an importer against it. */
export interface Dirt {
  readonly rows: readonly (readonly string[])[];
  readonly repeats: number;
  readonly badDates: number;
  readonly unknownStatuses: number;
  readonly cutRows: number;
}

const badDates = ["0000-00-00 00:00:00", "2026-02-30 10:00:00", "tomorrow", "2026-01-19 25:10:00"];
const updated = auditColumns.indexOf("sys_updated_on");
const status = auditColumns.indexOf("incident_state");

/** Puts in what real exports have: repeated rows, unreadable dates, spaces around ids, a status that means nothing, rows cut short. */
export function soil(rows: readonly (readonly string[])[]): Dirt {
  const soiled: (readonly string[])[] = [];
  const counts = { repeats: 0, badDates: 0, unknownStatuses: 0, cutRows: 0 };
  for (const [i, row] of rows.entries()) {
    const draw = uniform("dirt", i);
    if (draw < 0.0003) {
      soiled.push(row.with(updated, badDates[counts.badDates++ % badDates.length]));
    } else if (draw < 0.0004) {
      soiled.push(row.with(status, "-100"));
      counts.unknownStatuses += 1;
    } else if (draw < 0.0005) {
      soiled.push(row.slice(0, 10));
      counts.cutRows += 1;
    } else if (draw < 0.0035) {
      soiled.push(row, row);
      counts.repeats += 1;
    } else if (draw < 0.008) soiled.push(row.with(0, draw < 0.006 ? ` ${row[0]}` : `${row[0]}  `));
    else soiled.push(row);
  }
  return { rows: soiled, ...counts };
}
