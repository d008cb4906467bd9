import { type DateRole, dateRoles } from "../../../src/import/mapping/mapping.ts";
import type { Preset } from "../../../src/import/presets/preset.ts";
import type { Chance } from "./chance.ts";
import type { Sheet } from "./seedSheet.ts";

/** A role's dates as some products export them: their times of day in a column of their own. */
export interface SplitDates {
  /** The sheet with the column parted, if it has one. */
  readonly split: (sheet: Sheet, chance: Chance) => void;
  /** What a mapping file says of it. */
  readonly mapping: string;
}

/** Parts the dates of one role that a preset knows; null where it knows none. */
export function splitDates(preset: Preset, chance: Chance): SplitDates | null {
  const roles = dateRoles.filter((role) => preset.columns[role] !== undefined);
  if (roles.length === 0) return null;
  const role: DateRole = chance.of(roles);
  const date = (preset.columns[role]?.[0] ?? role).replace("{zone}", "Europe/Paris");
  const time = `${date} (time)`;
  return {
    split(sheet, own) {
      const at = sheet[0].indexOf(date);
      if (at < 0) return;
      const write = own.of(clocks);
      for (const [row, cells] of sheet.entries()) {
        const [day, clock = ""] = (cells[at] ?? "").split(/[ T]/);
        if (row > 0) cells[at] = day;
        cells.splice(at + 1, 0, row === 0 ? time : own.is(0.1) ? "" : write(clock));
      }
    },
    mapping: `columns: { ${role}: { date: ${JSON.stringify(date)}, time: ${JSON.stringify(time)} } }`,
  };
}

/** How a file may write `08:30:15` or `08:30Z`. */
const clocks: readonly ((clock: string) => string)[] = [
  (clock) => clock,
  (clock) => clock.replace(/:/g, "."),
  (clock) => clock.replace(/\D/g, ""),
  (clock) => clock.replace(/\D/g, "").replace(/^0+/, ""),
  (clock) => (clock === "" ? "" : String(partOfDay(clock))),
  (clock) => (clock === "" ? "" : partOfDay(clock).toFixed(2)),
  (clock) => (clock === "" ? "" : `30/12/1899 ${clock}`),
  (clock) => (clock === "" ? "" : `${clock} PM`),
];

function partOfDay(clock: string): number {
  const [hours, minutes = 0, seconds = 0] = clock.replace("Z", "").split(":").map(Number);
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
