import type { CompiledAttrition } from "./compiledPeople.ts";

/**
 * Who fills the places on a team's roster. Places are numbered as agents are, line by line; whoever
 * had one from the start is experienced. Agents beyond the lines are on call: they neither leave nor
 * learn.
 */
export class AttritionState {
  readonly compiled: CompiledAttrition;
  /** By place: 1 where somebody has it; when they began, -Infinity from the start; and where nobody has it, the date on which somebody will. */
  readonly isFilled: Uint8Array;
  readonly filledAt: Float64Array;
  readonly fillsOn: Float64Array;
  /** By place, how fast its newcomer works, ÷ how fast the experienced do. */
  readonly speed: Float64Array;
  /** By place: how fast whoever left it works until their successor, hired by now, first comes; 0 where they have. */
  readonly leaverSpeed: Float64Array;
  /** By line: how many have a place in it, and their mean speed. */
  readonly heads: Int32Array;
  readonly meanSpeed: Float64Array;

  constructor(compiled: CompiledAttrition, lines: Int32Array, agents: number) {
    this.compiled = compiled;
    this.isFilled = new Uint8Array(agents).fill(1);
    this.filledAt = new Float64Array(agents).fill(-Infinity);
    this.fillsOn = new Float64Array(agents);
    this.speed = new Float64Array(agents).fill(1);
    this.leaverSpeed = new Float64Array(agents);
    this.heads = lines.slice();
    this.meanSpeed = new Float64Array(lines.length).fill(1);
  }
}
