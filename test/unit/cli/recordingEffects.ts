import { nodeFiles } from "../../../src/cli/nodeFiles.ts";
import type { Answer, Effects, TextOutput } from "../../../src/cli/effects.ts";
import { CliFailure } from "../../../src/cli/failure.ts";
import { run } from "../../../src/cli/run.ts";
import { inThisThread } from "../../../src/execution/inThisThread.ts";

export interface Recording {
  readonly effects: Effects;
  readonly stdout: string[];
  readonly stderr: string[];
  /** Files written, by path. */
  readonly written: Map<string, Uint8Array>;
  /** Numbers of threads asked for. */
  readonly threads: number[];
  /** What was served, as long as it was. */
  readonly served: { port: number; answer: Answer }[];
}

export interface RecordingOptions {
  /** Files there are, or with null are not, beside those of the disk, which can be read and not written. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
  readonly isTerminal?: boolean;
  readonly width?: number;
  /** Asked while a page is served. */
  readonly visit?: (answer: Answer) => Promise<void>;
}

/** Effects that do nothing to the world but remember what they were asked to do. */
export function recordingEffects(options: RecordingOptions = {}): Recording {
  const { isTerminal = false, width = 80, visit } = options;
  const stdout: string[] = [];
  const stderr: string[] = [];
  const written = new Map<string, Uint8Array>();
  const threads: number[] = [];
  const served: Recording["served"] = [];
  const effects: Effects = {
    stdout: output(stdout, isTerminal, width),
    stderr: output(stderr, isTerminal, width),
    files: recordingFiles(new Map(Object.entries(options.files ?? {})), written),
    version: "1.2.3",
    cores: 2,
    randomBytes: (count) => new Uint8Array(count).fill(0xa5),
    startThreads(count) {
      threads.push(count);
      return inThisThread();
    },
    web: {
      async serve({ port, answer }) {
        served.push({ port, answer });
        return { address: `http://127.0.0.1:${port}/`, close: async () => void served.pop() };
      },
      untilStopped: async () => visit?.(served[0].answer),
    },
  };
  return { effects, stdout, stderr, written, threads, served };
}

function output(told: string[], isTerminal: boolean, width: number): TextOutput {
  return { isTerminal, width, write: async (text) => void told.push(text) };
}

function recordingFiles(
  given: ReadonlyMap<string, string | Uint8Array | null>,
  written: Map<string, Uint8Array>,
): Effects["files"] {
  const bytesOf = (content: string | Uint8Array) =>
    typeof content === "string" ? new TextEncoder().encode(content) : content;
  const read = async (path: string) => {
    const content = written.get(path) ?? given.get(path);
    if (content === null)
      throw new CliFailure(`can't read ${path}: there is no such file or folder`);
    return content === undefined ? nodeFiles.read(path) : bytesOf(content);
  };
  return {
    read,
    async stream(path) {
      const bytes = await read(path);
      return { bytes: inPieces(bytes), size: bytes.length };
    },
    async write(path, chunks) {
      written.set(path, Buffer.concat([...chunks].map(bytesOf)));
    },
    async writeTogether(outputs) {
      for (const { path, chunks } of outputs)
        written.set(path, Buffer.concat([...chunks].map(bytesOf)));
    },
    async checkTarget(path, sources) {
      if (sources.includes(path)) throw new CliFailure(`can't write ${path}: it is also read`);
    },
  };
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

/** Runs the command line on recording effects. */
export async function runRecorded(args: readonly string[], options: RecordingOptions = {}) {
  const recording = recordingEffects(options);
  const exitCode = await run(args, recording.effects);
  const { stdout, stderr, written, threads } = recording;
  return { exitCode, stdout: stdout.join(""), stderr: stderr.join(""), written, threads };
}
