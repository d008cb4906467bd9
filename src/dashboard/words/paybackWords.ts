import type { PaidBack } from "../../experiment/payback/payback.ts";

/** When an alternative has paid for itself, in a sentence or two that say what is shown and what isn't. */
export function paidBackWords({ when, balance }: PaidBack, what: string): string {
  const { point, earliest, latest, isKnown } = when;
  const weeks = balance.length;
  const window = weeks === 1 ? "the one week" : `the ${weeks} weeks`;
  if (balance.at(-1)!.mean === null) return `${what} isn’t known.`;
  if (balance.every(isNothing)) return `${what} is the same in every week.`;
  const not = `Not paid back within ${window}`;
  if (!isKnown)
    return `${point === null ? not : `Paid back in week ${point}`}; one replication gives no interval.`;
  if (earliest === null) return `${not}.`;
  if (earliest === 1 && latest === null) return `No difference is shown within ${window}.`;
  if (point === null) return `${not}; by the 95 % interval not before week ${earliest}.`;
  if (latest === null)
    return `Paid back in week ${point} on average; by the 95 % interval not before week ${earliest}, and maybe not within ${window}.`;
  return `Paid back in week ${point} (95 %: ${earliest === latest ? `week ${earliest}` : `weeks ${earliest} to ${latest}`}).`;
}

function isNothing({ mean, low, high }: PaidBack["balance"][number]): boolean {
  return mean === 0 && (low ?? 0) === 0 && (high ?? 0) === 0;
}
