/** Text that can't steer a terminal or break a line: control and direction characters become `�`. */
export function printable(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
    "\u{FFFD}",
  );
}
