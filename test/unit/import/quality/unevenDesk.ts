import {
  day,
  madeDesk,
  type MadeDeskOptions,
  type MadeTicket,
  randomOf,
  start,
} from "./madeDesk.ts";

/**
 * A desk without faults that isn't even either: its days differ in how busy they are by up to three
 * times, two are holidays with a twentieth of the tickets, and over its time it grows by two thirds.
 */
export function unevenDesk(options: MadeDeskOptions & { readonly seed: number }): MadeTicket[] {
  const { weeks = 10, seed } = options;
  const random = randomOf(seed + 1_000_000);
  const days = weeks * 7;
  const holidays = [random(), random()].map((place) => Math.floor(place * days));
  const parts = Array.from({ length: days }, (_, at) => {
    const usual = (0.35 + 0.65 * random()) * (0.6 + (0.4 * at) / days);
    return holidays.includes(at) ? usual / 20 : usual;
  });
  return madeDesk({ weeks, ...options }).filter(
    ({ openedAt }) => random() < parts[Math.floor((openedAt - start) / day)],
  );
}
