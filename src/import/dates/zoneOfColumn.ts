import { type ZoneMark, zoneOfText } from "./zoneText.ts";

/** `Created at (America/New_York)`, `Opened [UTC]`, `created_at_utc`. */
const places = [/[([]([^)\]]+)[)\]]\s*$/u, /(?:^|[\s_-])(utc|gmt)$/iu];

/** The zone that a column's name states for its dates; null where it states none. */
export function zoneOfColumn(name: string): ZoneMark {
  for (const place of places) {
    const [, text = null] = place.exec(name.trim()) ?? [];
    const zone = text === null ? undefined : zoneOfText(text.trim());
    if (zone !== undefined) return zone;
  }
  return null;
}
