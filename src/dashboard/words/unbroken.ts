/** Text that a line's end parts neither within a date, whose hyphens become U+2011, nor before a percent sign. */
export function unbroken(text: string): string {
  return text.replaceAll(/(?<=\d)-(?=\d)/g, "\u2011").replaceAll(/(?<=\d) %/g, "\u00a0%");
}
