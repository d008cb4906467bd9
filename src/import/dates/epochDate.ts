/**
 * The day on which computers' time begins, as exports write it, and the one before, which it is west
 * of Greenwich.
 */
const epochDates = [
  /^1970[-/.]0?1[-/.]0?1\b/,
  /^1969[-/.]12[-/.]31\b/,
  /^0?1[-/.]0?1[-/.](?:19)?70\b/,
  /^(?:31[-/.]12|12[-/.]31)[-/.](?:19)?69\b/,
  /^(?:0?1[-/. ]+Jan[a-z]*|Jan[a-z]*[ .]+0?1)[-/., ]+(?:19)?70\b/i,
  /^(?:31[-/. ]+Dec[a-z]*|Dec[a-z]*[ .]+31)[-/., ]+(?:19)?69\b/i,
];

/** Whether a text is the first instant of 1970 in some zone: what a missing date becomes when it is stored as 0. */
export function isEpochDate(text: string): boolean {
  return /(?:70|69)/.test(text) && epochDates.some((pattern) => pattern.test(text));
}
