/** Rounds that halve the numbers in question, as good as always, find a place among any number of them. */
const mostRounds = 64;

/**
 * The number that stood at a place, from 0, if they all were in order: to find four of a million takes a seventh of putting all
 * in order. Moves them about, those below the place's before it. None may be NaN.
 *
 * Source: Hoare's algorithm FIND, https://doi.org/10.1145/366622.366647.
 */
export function inOrderAt(numbers: Float64Array, place: number): number {
  let [low, high] = [0, numbers.length - 1];
  for (let round = 0; low < high && round < mostRounds; round++) {
    const pivot = numbers[(low + high) >> 1];
    let [up, down] = [low, high];
    while (up <= down) {
      while (numbers[up] < pivot) up += 1;
      while (numbers[down] > pivot) down -= 1;
      if (up > down) break;
      const number = numbers[up];
      numbers[up++] = numbers[down];
      numbers[down--] = number;
    }
    if (place <= down) high = down;
    else if (place >= up) low = up;
    else return pivot;
  }
  if (low < high) numbers.subarray(low, high + 1).sort();
  return numbers[place];
}
