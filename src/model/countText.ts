/** A count as people read it, thousands apart: `7,189`. */
export function countText(count: number): string {
  return count.toLocaleString("en");
}
