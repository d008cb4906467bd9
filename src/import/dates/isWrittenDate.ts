import { readDateText } from "./dateText.ts";

/** Whether a text is written as a date; a number may be one too, and is something else far more often. */
export function isWrittenDate(text: string): boolean {
  const { family } = readDateText(text);
  return family !== "unreadable" && family !== "number";
}
