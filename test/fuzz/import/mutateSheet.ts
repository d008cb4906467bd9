import type { Chance } from "./chance.ts";
import { hostileValues } from "./hostileValues.ts";
import type { Sheet } from "./seedSheet.ts";

type SheetMutation = (sheet: Sheet, chance: Chance) => void;

/** What can go wrong with the cells of an export, by name; each changes the sheet in place. */
export const sheetMutations: Readonly<Record<string, SheetMutation>> = {
  "hostile cell": (sheet, chance) => {
    const row = chance.of(sheet);
    if (row.length > 0) row[chance.below(row.length)] = chance.of(hostileValues);
  },
  "hostile column": (sheet, chance) => {
    const column = chance.below(sheet[0]?.length ?? 1);
    const value = chance.of(hostileValues);
    for (const row of sheet.slice(1)) {
      while (row.length < column) row.push("");
      row[column] = value;
    }
  },
  "hostile header": (sheet, chance) => {
    const header = sheet[0] ?? [];
    header[chance.below(header.length + 1)] = chance.of(hostileValues);
  },
  "two cells swapped": (sheet, chance) => {
    const [first, second] = [chance.of(sheet), chance.of(sheet)];
    const [i, k] = [chance.below(first.length + 1), chance.below(second.length + 1)];
    [first[i], second[k]] = [second[k] ?? "", first[i] ?? ""];
  },
  "row doubled": (sheet, chance) => {
    const at = chance.below(sheet.length);
    sheet.splice(chance.below(sheet.length + 1), 0, [...sheet[at]]);
  },
  "row lost": (sheet, chance) => {
    if (sheet.length > 1) sheet.splice(chance.below(sheet.length), 1);
  },
  "rows shuffled": (sheet, chance) => {
    for (let at = sheet.length - 1; at > 1; at--) {
      const other = 1 + chance.below(at);
      [sheet[at], sheet[other]] = [sheet[other], sheet[at]];
    }
  },
  "row cut or widened": (sheet, chance) => {
    const row = chance.of(sheet);
    if (chance.is(0.5)) row.length = chance.below(row.length + 1);
    else row.push(chance.of(hostileValues));
  },
  "column lost": (sheet, chance) => {
    const column = chance.below(sheet[0]?.length ?? 1);
    for (const row of sheet) row.splice(column, 1);
  },
  "column doubled": (sheet, chance) => {
    const column = chance.below(sheet[0]?.length ?? 1);
    const to = chance.below((sheet[0]?.length ?? 0) + 1);
    for (const row of sheet) row.splice(to, 0, row[column] ?? "");
  },
  "blank rows and footers": (sheet, chance) => {
    const extra = chance.of([[], [""], ["Total", "12"], ["(3 rows)"], ["-----"]]);
    sheet.splice(chance.below(sheet.length + 1), 0, [...extra]);
  },
};
