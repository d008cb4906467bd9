import type { Execution } from "../execution/execution.ts";

/** What the command line does to the world outside: an argument, so that tests pass one that records. */
export interface Effects {
  readonly stdout: TextOutput;
  readonly stderr: TextOutput;
  readonly files: Files;
  /** Of this package. */
  readonly version: string;
  /** Threads that this machine runs at a time. */
  readonly cores: number;
  /** Bytes that nobody can foresee, for keys. */
  randomBytes(count: number): Uint8Array;
  /** Starts threads to run so many replications on. */
  startThreads(count: number, replications: number): Execution;
  /** Serves a page until the user stops it. */
  readonly web: Web;
}

export interface TextOutput {
  readonly isTerminal: boolean;
  /** Columns of the terminal, or 80. */
  readonly width: number;
  /** @throws OutputClosed where nobody reads any more. */
  write(text: string): Promise<void>;
}

export interface Files {
  /** @throws CliFailure where the file can't be read, or changed while it was. */
  read(path: string): Promise<Uint8Array>;
  /** @throws CliFailure where the file can't be opened, and later where it can't be read on. */
  stream(path: string): Promise<OpenFile>;
  /**
   * Writes a whole file or nothing: beside the path, then renamed.
   *
   * @throws CliFailure where it can't be written; then the path is as it was.
   */
  write(path: string, chunks: Output["chunks"]): Promise<void>;
  /**
   * Writes several files, all of them or none.
   *
   * @throws CliFailure where one of them can't be written; then all paths are as they were.
   */
  writeTogether(outputs: readonly Output[]): Promise<void>;
  /**
   * Checks, before the work begins, that a file could be written, and isn't one of those that are read.
   *
   * @throws CliFailure where it couldn't.
   */
  checkTarget(path: string, sources: readonly string[]): Promise<void>;
}

/** A file to be written: its path, and what it is to hold, in pieces. */
export interface Output {
  readonly path: string;
  readonly chunks: Iterable<Uint8Array | string>;
}

export interface OpenFile {
  /** They end in a CliFailure where the file was written to while it was read. */
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly size: number;
}

export interface Web {
  /** Listens on 127.0.0.1, at the port or, where it is taken, at any free one. */
  serve(options: { readonly port: number; readonly answer: Answer }): Promise<Serving>;
  /** Resolves when the user stops the program (Ctrl-C). */
  untilStopped(): Promise<void>;
}

export interface Serving {
  readonly address: string;
  close(): Promise<void>;
}

/** What is at a path of the page; null where nothing is. */
export type Answer = (path: string) => Promise<Page | null>;

export interface Page {
  readonly type: string;
  readonly body: Uint8Array | string;
}
