import { countText } from "../model/countText.ts";
import { hoursPerWeek, exposureByHour } from "./arrivalProfile.ts";
import type { FitBasis } from "./fitBasis.ts";
import { readableDuration } from "./readableDuration.ts";

const weekTime = 604_800_000;

/** What a fit left out or couldn't see, counted. */
export function fitWarnings(basis: FitBasis): string[] {
  return [...leftOut(basis), ...notSeen(basis), ...merged(basis)];
}

function leftOut({ counts }: FitBasis): string[] {
  const { used, outsideWindow, incomplete, incompleteUsed, open, left } = counts;
  const all = countText(used + outsideWindow + incomplete);
  const counted: readonly (readonly [number, string])[] = [
    [
      outsideWindow,
      `of ${all} tickets arrived outside the window of complete intake and are left out`,
    ],
    [
      incomplete,
      `of ${all} tickets are incomplete, since rows of them were set aside, and are left out`,
    ],
    [
      incompleteUsed,
      `of ${countText(used)} tickets are incomplete, since rows of them were set aside, and count all the same, as you asked: their routes and times may be wrong`,
    ],
    [
      open,
      `of ${countText(used)} tickets are still open: their last visits are left out of routes and times`,
    ],
    [
      left,
      `of ${countText(used)} tickets were cancelled, abandoned or lost: the scenario resolves them where they left`,
    ],
  ];
  return counted.flatMap(([count, text]) => (count === 0 ? [] : [`${countText(count)} ${text}`]));
}

function notSeen(basis: FitBasis): string[] {
  const { log } = basis;
  const { from, to } = log.window;
  const warnings: string[] = [];
  const covered = exposureByHour(log, from, to).filter((hours) => hours > 0).length;
  if (covered < hoursPerWeek)
    warnings.push(
      `complete intake covers ${covered} of the ${hoursPerWeek} hours of the week: the arrivals of the others follow the shape of all arrivals in the log`,
    );
  else if (to - from < 4 * weekTime)
    warnings.push(
      `complete intake is ${readableDuration(to - from)} long: its weeks may not be like others`,
    );
  return [...warnings, ...endsEarly(basis)];
}

/** Of the last tickets, resolutions that take longer than the log goes on can't be in it. */
function endsEarly({ log, tickets }: FitBasis): string[] {
  const { resolvedAt, arrivedAt } = log.tickets.columns;
  const followed = log.endsAt - log.window.to;
  const resolved = tickets.filter((row) => resolvedAt[row] >= arrivedAt[row]);
  const long = resolved.filter((row) => resolvedAt[row] - arrivedAt[row] > followed / 2).length;
  if (long <= resolved.length / 100) return [];
  return [
    `the log ends ${readableDuration(Math.max(followed, 0))} after the period that the fit looks at, and ${countText(long)} of ${countText(resolved.length)} resolutions took more than half as long: tickets that came in late and took long aren't resolved in it yet, so the model's resolution times may be too short`,
  ];
}

function merged({ types, priorities, impacts }: FitBasis): string[] {
  const kinds = { "smallest types": types, "last priorities": priorities, "last impacts": impacts };
  return Object.entries(kinds).flatMap(([which, { merged, names }]) =>
    merged < 2 ? [] : [`the ${merged} ${which} count as one, "${names.at(-1)}"`],
  );
}
