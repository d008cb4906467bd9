import type { PaidBack } from "../../experiment/payback/paidBack.ts";
import { notKnown } from "../estimateText.ts";

/** When something has paid for itself, in one or two short lines: the week of the mean, and in brackets what its interval leaves open. */
export function breakEvenWords({ when, shown, balance }: PaidBack): readonly string[] {
  const { point, earliest, latest, isKnown } = when;
  const weeks = balance.length;
  const within = `${weeks} ${weeks === 1 ? "week" : "weeks"}`;
  const estimate = point === null ? `not in ${within}` : `week ${point}`;
  if (shown === "not known") return [notKnown];
  if (shown === "nothing to pay back") return ["nothing to", "pay back"];
  if (shown === "no difference shown") return ["no difference", "shown"];
  if (shown === "not paid back" || !isKnown) return [estimate];
  if (latest === 1) return ["at once"];
  if (latest !== null) return [estimate, `(${earliest} to ${latest})`];
  const notBefore = earliest === 1 ? [] : [`not before ${earliest}`];
  const maybeNever = point === null ? [] : [`maybe not in ${weeks}`];
  const open = [...notBefore, ...maybeNever];
  return [estimate, `(${open.length === 0 ? "which isn't shown" : open.join(", ")})`];
}

/** Of how many replications the balance is at or above 0 at the window's end; of none where there is nothing to pay back. */
export function replicationsWords({ shown, atEnd: { paidBack, of } }: PaidBack): string {
  if (of === 0 || shown === "nothing to pay back") return notKnown;
  if (paidBack === of) return of === 1 ? "1 of 1" : `all ${of}`;
  return paidBack === 0 ? `none of ${of}` : `${paidBack} of ${of}`;
}
