/**
 * Puts the texts of a list into an order, within the list: a copy of a million is 8 MB. Where the order
 * leaves some out, the others make a list of their own.
 *
 * @param order Of each place the present place of the text that belongs there, no place twice.
 */
export function rearranged(texts: string[], order: Uint32Array): readonly string[] {
  if (order.length < texts.length) return Array.from(order, (place) => texts[place]);
  const isDone = new Uint8Array(order.length);
  for (let first = 0; first < order.length; first++) {
    if (isDone[first] === 1) continue;
    const text = texts[first];
    let place = first;
    for (; order[place] !== first; place = order[place]) {
      texts[place] = texts[order[place]];
      isDone[place] = 1;
    }
    texts[place] = text;
    isDone[place] = 1;
  }
  return texts;
}
