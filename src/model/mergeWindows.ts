/** Sorts windows `[from0, to0, from1, to1, …]`, joins those that overlap or touch, and drops the empty ones. */
export function mergeWindows(edges: readonly number[]): Float64Array {
  const windows: { from: number; to: number }[] = [];
  for (let i = 0; i < edges.length; i += 2)
    if (edges[i] < edges[i + 1]) windows.push({ from: edges[i], to: edges[i + 1] });
  windows.sort((a, b) => a.from - b.from);
  const merged: number[] = [];
  for (const { from, to } of windows) {
    const end = merged.length - 1;
    if (end >= 0 && from <= merged[end]) merged[end] = Math.max(merged[end], to);
    else merged.push(from, to);
  }
  return Float64Array.from(merged);
}
