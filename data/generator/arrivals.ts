import { localDay, weekdayOf } from "../../src/model/localDay.ts";
import { instantOnDay } from "../../src/model/zone.ts";
import { waitingTime } from "./draws.ts";
import {
  daysOfWeek,
  firstDay,
  hoursOfDay,
  ticketsPerWeek,
  timezone,
  warmUpWeeks,
  weeks,
} from "./truth.ts";

/** When tickets are opened, Unix epoch ms: a Poisson process whose rate changes by the hour of the week. */
export function openings(): number[] {
  const first = localDay(firstDay.year, firstDay.month, firstDay.day) - 7 * warmUpWeeks;
  const instants: number[] = [];
  let until = waitingTime(1, "arrival", 0);
  for (let day = first; day <= first + 7 * (weeks + warmUpWeeks); day++)
    for (let hour = 0; hour < 24; hour++) {
      const begin = instantOnDay(timezone, day, 60 * hour);
      const rate = ratePerHour(weekdayOf(day), hour);
      while (until < rate) {
        instants.push(begin + Math.floor((until / rate) * 3600) * 1000);
        until += waitingTime(1, "arrival", instants.length);
      }
      until -= rate;
    }
  return instants;
}

function ratePerHour(weekday: number, hour: number): number {
  return (
    (ticketsPerWeek * daysOfWeek[weekday] * hoursOfDay[hour]) / (sum(daysOfWeek) * sum(hoursOfDay))
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
