/**
 * What somebody means who writes hours of a day in another way than scenarios do, as `9-17`,
 * `9am-5pm`, `9:00 to 17:00` or `24/7`; null where that can't be told, as of one time alone.
 */
export function correctedHours(written: unknown): string | null {
  if (typeof written !== "string") return null;
  const text = written.trim().toLowerCase();
  if (/^(24\s*\/\s*7|24\s*h(ou?rs?)?|all day|always|around the clock)$/.test(text))
    return "00:00-24:00";
  const [begins, ends, ...more] = text
    .split(/\s*(?:[-–—]|\bto\b|\buntil\b|\btill\b|\bbis\b)\s*/)
    .map((time) => minutesOf(time));
  if (begins === undefined || ends === undefined || more.length > 0) return null;
  if (begins === null || ends === null) return null;
  return `${clock(begins)}-${clock(isAfternoon(text, begins, ends) ? ends + 720 : ends)}`;
}

/** `9-5` is a day, not a night. */
function isAfternoon(text: string, begins: number, ends: number): boolean {
  return !/[ap]\.?m|:/.test(text) && ends <= begins && begins < 720 && ends + 720 > begins;
}

const time = /^(\d{1,2})(?:[:.h]?([0-5]\d))?\s*(a\.?m\.?|p\.?m\.?|h|uhr|o'clock)?$/;

function minutesOf(text: string): number | null {
  const match = time.exec(text);
  if (match === null) return null;
  const [, hours, minutes = "0", half = ""] = match;
  const isTwelve = /^[ap]/.test(half);
  if (Number(hours) > (isTwelve ? 12 : 24)) return null;
  const hour = isTwelve ? (Number(hours) % 12) + (half.startsWith("p") ? 12 : 0) : Number(hours);
  const total = hour * 60 + Number(minutes);
  return total <= 1440 ? total : null;
}

function clock(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
