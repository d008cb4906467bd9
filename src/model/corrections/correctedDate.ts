/**
 * What somebody means who writes a date in another way than scenarios do, as `1/2/2026`, `1.2.2026`,
 * `2026-2-1`, `1 Feb 2026` or `20260201`: the day, or both that it may be; null where that can't be
 * told. `isDate` says whether there is such a day.
 */
export function correctedDate(written: unknown, isDate: (date: string) => boolean): string | null {
  if (typeof written !== "string" && typeof written !== "number") return null;
  const [day] = String(written)
    .trim()
    .split(/(?<=\d)[T ]+(?=\d{1,2}:)/);
  const days = [...new Set(readings(day))].filter(isDate);
  return days.length === 0 ? null : days.join(" or ");
}

/**
 * What somebody means who writes a date with a time in another way than scenarios do, as
 * `1/2/2026 9:30`, `2026-02-01 9:30` or `2026-02-01T09:30:00Z`; null where that can't be told.
 */
export function correctedMoment(
  written: unknown,
  isDate: (date: string) => boolean,
): string | null {
  const days = correctedDate(written, isDate);
  const match = /(?<=\d)[T ]+(\d{1,2}):([0-5]\d)(?::\d\d)?(?:\.\d+)?\s*([ap])?/i.exec(
    String(written).trim(),
  );
  if (days === null || match === null) return days;
  const [, hours, minutes, half] = match;
  const hour =
    half === undefined
      ? Number(hours)
      : (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  if (hour > 23) return null;
  return days
    .split(" or ")
    .map((day) => `${day} ${two(hour)}:${minutes}`)
    .join(" or ");
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function readings(text: string): string[] {
  const yearFirst = /^(\d{4})(?:(\d\d)(\d\d)|[-/. ](\d{1,2})[-/. ](\d{1,2}))$/.exec(text);
  if (yearFirst !== null) {
    const [, year, month, day, ...apart] = yearFirst;
    return [dateOf(year, month ?? apart[0], day ?? apart[1])];
  }
  const yearLast = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})$/.exec(text);
  if (yearLast !== null) {
    const [, one, sign, other, year] = yearLast;
    const dayFirst = dateOf(year, other, one);
    return sign === "." ? [dayFirst] : [dateOf(year, one, other), dayFirst];
  }
  const named =
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?[\s.-]+(?<month>[a-z]{3})[a-z]*[\s.,-]+(?<year>\d{4})$/i.exec(
      text,
    ) ??
    /^(?<month>[a-z]{3})[a-z]*\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/i.exec(
      text,
    );
  if (named?.groups === undefined) return [];
  const { day, month, year } = named.groups;
  return [dateOf(year, String(months.indexOf(month.toLowerCase()) + 1), day)];
}

function dateOf(year: string, month: string, day: string): string {
  return `${year}-${two(Number(month))}-${two(Number(day))}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
