import { uniform } from "./draws.ts";

const sentences = [
  "does not work since this morning",
  "error after the last update",
  "new colleague, needs access",
  "very slow today",
  "asks for a password that I never set",
  "worked yesterday, not today",
] as const;

/** What people really write into such a field: commas, quotes, line breaks, formulas, markup, and worse. */
const awkward = [
  '=HYPERLINK("http://example.com","click")',
  "+49 30 5550100 please call back",
  "-2 monitors missing",
  "@reception: screen black",
  "<b>urgent</b> & <i>important</i>",
  "<script>alert(1)</script>",
  "__proto__",
  'message says "not found", then closes',
  "first line\nsecond line, with a comma\n\nkind regards",
  "Größe des Postfachs überschritten – bitte prüfen",
] as const;

/** A ticket's short description; one in fifty is awkward. */
export function shortDescription(serial: number, type: string): string {
  const draw = uniform("description", serial);
  if (draw < 0.02) return awkward[Math.floor(draw * 50 * awkward.length)];
  return `${type}: ${sentences[Math.floor(draw * sentences.length)]}`;
}
