import type { PaidBack } from "../../experiment/payback/paidBack.ts";

/** When an alternative has paid for itself, in a sentence or two that say what is shown and what isn't. */
export function paidBackWords(paidBack: PaidBack, what: string): string {
  const { when, shown, balance } = paidBack;
  const { point, earliest, latest, isKnown } = when;
  const weeks = balance.length;
  const window = weeks === 1 ? "the one week" : `the ${weeks} weeks`;
  const estimate =
    point === null ? `Not paid back within ${window}` : `Paid back in week ${point} on average`;
  if (shown === "not known") return `${what} isn’t known.`;
  if (shown === "nothing to pay back") return `${what} is the same in every week.`;
  if (shown === "no difference shown") return `No difference is shown within ${window}.`;
  if (!isKnown) return `${estimate.replace(" on average", "")}; one replication gives no interval.`;
  if (shown === "not paid back") return `${estimate}.`;
  if (latest === 1)
    return "Paid back at once: the balance stays at or above 0 from the first week’s end on.";
  if (latest !== null)
    return `Paid back in week ${point} (95 %: ${earliest === latest ? `week ${earliest}` : `weeks ${earliest} to ${latest}`}).`;
  const notBefore = earliest === 1 ? [] : [`not before week ${earliest}`];
  const open = [...notBefore, ...(point === null ? [] : [`maybe not within ${window}`])];
  return open.length === 0
    ? `${estimate}, which isn’t shown with 95 %.`
    : `${estimate}; by the 95 % interval ${open.join(", and ")}.`;
}
