/** Whether a calendar has this date. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : daysOfMonth[month - 1];
}

/** The year that two digits stand for: 69 to 99 are of the 20th century, as POSIX's strptime has it. */
export function yearOfTwoDigits(year: number): number {
  return year < 69 ? 2000 + year : 1900 + year;
}
