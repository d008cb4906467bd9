/**
 * A text without the spaces around it, as `trim` gives it. That one is a call out of compiled code, which
 * costs more than all else that is done with most cells; those that begin and end in a visible ASCII character need none.
 */
export function trimmed(text: string): string {
  return text === "" ||
    (isVisible(text.charCodeAt(0)) && isVisible(text.charCodeAt(text.length - 1)))
    ? text
    : text.trim();
}

/** Whether a text holds nothing but spaces. */
export function isBlank(text: string): boolean {
  return text === "" || (!isVisible(text.charCodeAt(0)) && text.trim() === "");
}

function isVisible(code: number): boolean {
  return code > 32 && code < 127;
}
