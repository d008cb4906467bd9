import { hasOwnNumber } from "../arrivalsSchema.ts";
import type { HolidaysModel, ProfileModel } from "../demandSchema.ts";
import { yearTime } from "../localDay.ts";
import type { ScenarioPath } from "../scenarioPath.ts";
import { shownShare } from "../share.ts";
import { type Checking, refuse, refuseKey, warn } from "./checking.ts";

/** The shares of the demand are all of it, and a week's profile has something in it. */
export function checkDemand(checking: Checking): void {
  const { demand, types } = checking.scenario;
  const shares = types.flatMap(({ share }) => (share === undefined ? [] : [share]));
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (shares.length > 0 && Math.abs(total - 1) > 1e-6)
    refuseKey(
      checking,
      ["types"],
      `must have shares of the demand that add up to 100 %, got ${shownShare(total)}`,
    );
  if (shares.length === 0 && demand.ticketsPerWeek > 0)
    refuseKey(
      checking,
      ["demand", "ticketsPerWeek"],
      "must be left out: no type has a share of it",
    );
  const perWeek = types.reduce((sum, type) => sum + (type.ticketsPerWeek ?? 0), 0);
  const isNumbered = types.some(({ arrivals }) => hasOwnNumber(arrivals));
  if (perWeek === 0 && demand.ticketsPerWeek === 0 && !isNumbered)
    warn(checking, ["demand"], "brings no tickets: ticketsPerWeek is 0");
  checkProfile(checking, demand.profile, ["demand", "profile"]);
  checkGrowth(checking, demand.growth, ["demand", "growth"]);
  checkHolidays(checking, demand.holidays, ["demand", "holidays"]);
  for (const [i, { profile, growth, holidays }] of types.entries()) {
    checkGrowth(checking, growth, ["types", i, "growth"]);
    checkProfile(checking, profile, ["types", i, "profile"]);
    checkHolidays(checking, holidays, ["types", i, "holidays"]);
  }
}

const mostGrowth = 1000;
/** Compounded over a long run, a modest growth becomes more tickets than anybody can mean. */
function checkGrowth(checking: Checking, growth = 0, path: ScenarioPath): void {
  const { warmUp, measured, cap = warmUp + measured } = checking.scenario;
  const years = (warmUp + measured + cap) / yearTime;
  let grown = 1;
  for (let whole = 1; whole <= years && grown <= mostGrowth; whole++) grown *= 1 + growth;
  if (grown > mostGrowth)
    refuse(
      checking,
      path,
      `must be lower: compounded over the run's ${Math.floor(years)} years it is more than ${mostGrowth}-fold`,
    );
}

function checkHolidays(checking: Checking, holidays: HolidaysModel = [], path: ScenarioPath): void {
  const seen = new Set<string>();
  for (const [i, { dates }] of holidays.entries())
    for (const [j, date] of dates.entries()) {
      if (seen.has(date))
        refuse(checking, [...path, i, "dates", j], `must be named once, got ${date} again`);
      seen.add(date);
    }
}

function checkProfile(
  checking: Checking,
  profile: ProfileModel | undefined,
  path: ScenarioPath,
): void {
  if (profile === undefined) return;
  const weights =
    "hourly" in profile
      ? profile.hourly
      : [profile.otherwise, ...profile.windows.map(({ weight }) => weight)];
  if (!weights.some((weight) => weight > 0))
    refuse(checking, path, "must have a weight above 0 somewhere in the week");
}
