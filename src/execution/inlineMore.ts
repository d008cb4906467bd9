import { setFlagsFromString } from "node:v8";

/**
 * Lets V8 put more small functions into one: the engine is made of them, and its loop is an eighth
 * to a fifth faster for it, once compiled, which takes longer: short runs are slower for it. To be
 * called before the engine runs; results are the same bytes either way.
 */
export function inlineMore(): void {
  setFlagsFromString("--max-inlined-bytecode-size=1000");
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=3000");
}
