import { none } from "../../log/ticketLog.ts";

/** What the column of a promise holds; `time left` is negative once the promise is broken. */
export type PromiseValues = Readonly<Record<string, "kept" | "broken">> | "time left";

const plainValues: PromiseValues = { true: "kept", false: "broken" };

/** Reads whether a promise was kept: 1, or 0 where it was broken; 255 where the cell doesn't tell. */
export function promiseReader(values: PromiseValues = plainValues): (cell: string) => number {
  if (values === "time left") return ofTimeLeft;
  const known = new Map(Object.entries(values).map(([text, kept]) => [keyOf(text), kept]));
  return (cell) => {
    const verdict = known.get(keyOf(cell));
    if (verdict === undefined) return none.uint8;
    return verdict === "kept" ? 1 : 0;
  };
}

/** `3:45` is left; `-0:20` is over, since when. */
function ofTimeLeft(cell: string): number {
  const text = cell.trim();
  if (!/\d/.test(text)) return none.uint8;
  return /^[-\u2212]/.test(text) ? 0 : 1;
}

function keyOf(text: string): string {
  return text.trim().toLowerCase();
}
