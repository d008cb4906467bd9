/**
 * The rates λ of visits to each place of an open network: λ = γ + Pᵀλ, with the rates γ from outside and the routing shares P.
 *
 * Solved by elimination without a search for pivots, which is stable here: each row's shares sum to at most 1.
 *
 * @param external γ, per place.
 * @param routing P, routing[i][j] the share going from i to j; each row sums to at most 1.
 * @throws RangeError where a row exceeds 1 or tickets could go round for ever.
 */
export function trafficRates(
  external: readonly number[],
  routing: readonly (readonly number[])[],
): number[] {
  routing.forEach(requireShares);
  // Row j: Σᵢ (δᵢⱼ − Pᵢⱼ) λᵢ = γⱼ
  const rows = external.map((rate, j) => [
    ...routing.map((shares, i) => (i === j ? 1 : 0) - shares[j]),
    rate,
  ]);
  rows.forEach((_, column) => eliminate(rows, column));
  return rows.map((row, j) => row[rows.length] / row[j]);
}

/** Takes a column out of all rows but its own. */
function eliminate(rows: number[][], column: number): void {
  const pivot = rows[column];
  if (!(pivot[column] > 1e-12))
    throw new RangeError("routes must let every ticket leave in the end, got a closed circle");
  rows.forEach((row, j) => {
    if (j === column) return;
    const factor = row[column] / pivot[column];
    for (let i = column; i < row.length; i += 1) row[i] -= factor * pivot[i];
  });
}

function requireShares(shares: readonly number[], place: number): void {
  const sum = shares.reduce((a, b) => a + b, 0);
  if (shares.some((share) => !(share >= 0)) || sum > 1 + 1e-9)
    throw new RangeError(
      `routing[${place}] must hold shares of at least 0 that sum to at most 1, got ${shares.join(", ")}`,
    );
}
