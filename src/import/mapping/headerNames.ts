/** The columns of a header, to be found by name. */
export interface HeaderNames {
  readonly header: readonly string[];
  /** Position of the column of this name, and what stands for its `{zone}`; null where there is none. */
  find(name: string): FoundColumn | null;
}

export interface FoundColumn {
  readonly at: number;
  /** What the header has in place of `{zone}`, if the name has it. */
  readonly zone: string | null;
}

/**
 * Finds columns as people name them: as the name stands in the header, else without regard to case,
 * surplus spaces of any kind and a byte-order mark; accents count. The first column of a name is meant,
 * and `Name#2` means the second: a name may stand in a header many times. `{zone}` stands for any
 * text.
 */
export function headerNames(header: readonly string[]): HeaderNames {
  const trimmed = header.map((name) => name.trim());
  const normal = header.map(normalName);
  const nth = (name: string, serial: number): number => {
    const same = placesOf(name.trim(), trimmed);
    const places = serial <= same.length ? same : placesOf(normalName(name), normal);
    return places[serial - 1] ?? -1;
  };
  return {
    header,
    find(name) {
      if (name.includes("{zone}")) return findZoned(header, name);
      const numbered = /^(.*)#([1-9]\d{0,4})$/s.exec(name.trim());
      const plain = nth(name, 1);
      const at = plain >= 0 || numbered === null ? plain : nth(numbered[1], Number(numbered[2]));
      return at < 0 ? null : { at, zone: null };
    },
  };
}

function placesOf(name: string, names: readonly string[]): number[] {
  return names.flatMap((one, at) => (one === name ? [at] : []));
}

function findZoned(header: readonly string[], name: string): FoundColumn | null {
  const [before, after] = name.split("{zone}").map(normalName);
  for (const [at, candidate] of header.entries()) {
    const text = normalName(candidate);
    const isLongEnough = text.length > before.length + after.length;
    if (!isLongEnough || !text.startsWith(before) || !text.endsWith(after)) continue;
    // Case counts in the name of a zone, and is lost in the normal name.
    const kept = candidate.replace(/\s+/g, " ").trim();
    return { at, zone: kept.slice(before.length, kept.length - after.length).trim() };
  }
  return null;
}

/** The name by which a mapping finds this column: with its number where the name stands in the header before. */
export function uniqueName(header: readonly string[], at: number): string {
  const name = header[at].trim();
  if (headerNames(header).find(name)?.at === at) return name;
  return `${name}#${header.slice(0, at + 1).filter((other) => other.trim() === name).length}`;
}

/** A name without what people don't see: NBSP and byte-order marks are spaces to JavaScript. */
function normalName(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}
