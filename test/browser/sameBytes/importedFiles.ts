import { Chance } from "../../fuzz/import/chance.ts";
import {
  csvText,
  encodings,
  gzipped,
  jsonText,
  workbook,
  xesText,
  zipped,
} from "../../fuzz/import/containers.ts";
import type { Sheet } from "../../fuzz/import/seedSheet.ts";

const hour = 3_600_000;
const header =
  "number,incident_state,sys_mod_count,opened_at,sys_updated_on,assignment_group,assigned_to,category,priority";

/** Changes of tickets over two weeks that hold Berlin's change of clocks, with letters beyond ASCII and a row that can't be used. */
function audit(): Sheet {
  const written = (at: number) => new Date(at).toISOString().slice(0, 19).replace("T", " ");
  const rows = Array.from({ length: 60 }, (_, i) => {
    const [ticket, change] = [i % 20, Math.floor(i / 20)];
    const openedAt = Date.UTC(2026, 2, 20) + ticket * 14 * hour;
    return [
      `INC${ticket}`,
      ["New", "Active", "Resolved"][change],
      String(change),
      written(openedAt),
      i === 33 ? "soon" : written(openedAt + change * 1.7 * hour),
      ["Service Desk", "Réseau N2", "“Lab”"][i % 3],
      ["Zoë Müller", "Иван", "=1+1"][i % 3],
      ["VPN", "Zugriff, Konto", 'said "no"'][i % 3],
      ["1 - Critical", "3 - Moderate"][i % 2],
    ];
  });
  return [header.split(","), ...rows];
}

/** The same export by kind of file: all that reads bytes otherwise in one engine than in another. */
export function importedFiles(): Readonly<Record<string, Uint8Array>> {
  const sheet = audit();
  const csv = csvText(sheet, ";", "\r\n");
  return {
    "export.csv": encodings["utf-8"](csv),
    "utf-16.csv": encodings["utf-16le"](csv),
    "latin-1.csv": encodings["latin-1"](csv.replace(/[^\p{ASCII}éëü]/gu, "?")),
    "export.csv.gz": gzipped(encodings["utf-8 with BOM"](csv)),
    "export.csv.zip": zipped("export.csv", encodings["utf-8"](csv)),
    "export.xlsx": workbook(sheet, new Chance(1)),
    "export.json": encodings["utf-8"](jsonText(sheet, false)),
    "export.ndjson": encodings["utf-8"](jsonText(sheet, true)),
    "export.xes": encodings["utf-8"](xesText(sheet)),
    "cut.csv.gz": gzipped(encodings["utf-8"](csv)).slice(0, 300),
  };
}
