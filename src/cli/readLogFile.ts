import { LogFileError } from "../log/logFile.ts";
import { readLog } from "../log/readLog.ts";
import type { TicketLog } from "../log/ticketLog.ts";
import type { Effects } from "./effects.ts";
import { CliFailure } from "./failure.ts";

/** The ticket log in a file. */
export async function readLogFile({ files }: Effects, path: string): Promise<TicketLog> {
  const bytes = await files.read(path);
  try {
    return readLog(bytes);
  } catch (error) {
    if (!(error instanceof LogFileError)) throw error;
    throw new CliFailure(`${path}: ${error.message}`, "tierlab import makes a ticket log.");
  }
}
