import { quickselect } from "simple-statistics";

/**
 * The number that stood at a place, from 0, if they all were in order: to find four of a million takes a fraction of putting all
 * in order. Moves them about, those below the place's before it. None may be NaN.
 */
export function inOrderAt(numbers: Float64Array, place: number): number {
  // it only reads and writes elements, though its types ask for a list
  quickselect(numbers as unknown as number[], place);
  return numbers[place];
}
