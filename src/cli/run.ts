import { CommanderError } from "commander";
import type { Effects } from "./effects.ts";
import { isExpected, OutputClosed } from "./failure.ts";
import { tierlabProgram } from "./program.ts";

/** 0: done; 1: the run failed; 2: it was asked for wrongly. */
export type ExitCode = 0 | 1 | 2;

/**
 * The command line: what its arguments ask for.
 *
 * @param args Without the program's own name.
 */
export async function run(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const told: Promise<void>[] = [];
  const program = tierlabProgram(effects, {
    writeOut: (text) => told.push(effects.stdout.write(text)),
    writeErr: (text) => told.push(effects.stderr.write(text)),
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return 0;
  } catch (error) {
    return await tell(error, effects, told);
  }
}

async function tell(
  error: unknown,
  { stderr }: Effects,
  told: readonly Promise<void>[],
): Promise<ExitCode> {
  try {
    await Promise.all(told);
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof OutputClosed) return 0;
    await stderr.write(failureText(error));
  } catch (last) {
    if (!(last instanceof OutputClosed)) throw last;
  }
  return 1;
}

/** A foreseen failure, a line for each thing that is wrong, with its hint; a bug with its stack. */
function failureText(error: unknown): string {
  if (isExpected(error)) {
    const lines = error.message.split("\n").map((line) => `error: ${line}\n`);
    return `${lines.join("")}${error.hint ? `${error.hint}\n` : ""}`;
  }
  const stack = error instanceof Error ? error.stack : String(error);
  return `error: this is a bug in tierlab. Please report it with these lines:\n${stack}\n`;
}
