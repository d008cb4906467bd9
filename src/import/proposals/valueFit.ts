import { type ColumnRole, dateRoles, durationRoles } from "../mapping/mapping.ts";
import { unitOfName } from "../durations/unitOfName.ts";
import type { CellKinds } from "./cellKinds.ts";

/** What a column's values say of a role: how much surer or less sure they make it; -1 rules it out. */
export interface ValueFit {
  readonly weight: number;
  readonly reason: string;
}

const out = (reason: string): ValueFit => ({ weight: -1, reason });
const fits = (reason: string): ValueFit => ({ weight: 0.1, reason });
const open = (reason: string, weight = 0): ValueFit => ({ weight, reason });

/** What speaks for and against a column being of a role, by its values alone. */
export function valueFit(role: ColumnRole, cells: CellKinds): ValueFit {
  if (cells.filled === 0) return out("it is empty");
  if (isOneOf(role, dateRoles)) return dateFit(cells);
  if (isOneOf(role, durationRoles)) return durationFit(cells);
  return (fitBy[role] ?? nameFit)(cells);
}

function isOneOf(role: ColumnRole, roles: readonly ColumnRole[]): boolean {
  return roles.includes(role);
}

function dateFit({ share }: CellKinds): ValueFit {
  if (share.date >= 0.8) return fits("its values are dates");
  if (share.epoch >= 0.95) return fits("its values count seconds or milliseconds since 1970");
  if (share.serial >= 0.95)
    return share.wholeNumber < 0.9
      ? fits("its values are numbers that can be a spreadsheet's days, with times")
      : open("its values are numbers that can be a spreadsheet's days, or any others");
  return share.date < 0.5 ? out("its values are no dates") : open("not all values are dates", -0.2);
}

function durationFit({ share, name }: CellKinds): ValueFit {
  if (share.duration >= 0.8) return fits("its values are durations");
  if (share.number < 0.8) return out("its values are no durations");
  return unitOfName(name) === null
    ? open("its values are numbers without a unit", -0.3)
    : fits("its values are numbers, and its name has their unit");
}

const fitBy: Readonly<Partial<Record<ColumnRole, (cells: CellKinds) => ValueFit>>> = {
  ticket: (cells) => {
    const { share, filledShare } = cells;
    if (share.id < 0.9 || share.date > 0.5 || filledShare < 0.5)
      return out("its values are no ids");
    return isUnique(cells)
      ? fits("its values are ids, each there once")
      : cells.values.size === 1 && cells.filled > 5
        ? out("all its values are the same")
        : fits("its values are ids");
  },
  status: ({ share, values, filled }) => {
    if (share.date > 0.5 || (values.size > 60 && values.size > filled / 5))
      return out("it has too many different values");
    if (share.status >= 0.5) return fits("its values are words for statuses");
    return open("few of its values are words for statuses", -0.1);
  },
  subStatus: fewValues,
  priority: levels,
  urgency: levels,
  impact: levels,
  group: fewValues,
  tier: fewValues,
  channel: fewValues,
  type: fewValues,
  agent: ({ share }) => {
    if (share.date > 0.5 || share.long > 0.5) return out("its values are no names");
    return share.person >= 0.5 ? fits("its values are names of people") : open("by its name");
  },
  order: counts,
  reassignments: counts,
  reopens: counts,
  promiseMet: ({ share }) =>
    share.truth >= 0.8 ? fits("its values are yes or no") : out("its values aren't yes or no"),
};

function nameFit(): ValueFit {
  return open("by its name");
}

function isUnique({ values, filled }: CellKinds): boolean {
  return values.size >= filled * 0.98;
}

function levels({ share, values }: CellKinds): ValueFit {
  if (share.date > 0.5 || values.size > 30) return out("it has too many different values");
  return share.level >= 0.5
    ? fits("its values are levels")
    : open("few of its values are words for levels", -0.1);
}

function fewValues(cells: CellKinds): ValueFit {
  const { share, values, filled } = cells;
  if (share.date > 0.5 || share.long > 0.3) return out("its values are dates or long texts");
  if (filled > 20 && values.size > filled * 0.8) return out("nearly every value is there once");
  return filled > 20 && values.size <= filled / 3
    ? fits(
        values.size === 1
          ? "its values are all the same"
          : `it has only ${values.size} different values`,
      )
    : open("by its name", 0.05);
}

function counts({ share }: CellKinds): ValueFit {
  return share.wholeNumber >= 0.9
    ? fits("its values are whole numbers")
    : out("its values are no whole numbers");
}
