import { z } from "zod";
import { correctedNumber } from "./corrections/correctedNumber.ts";
import { must } from "./must.ts";

const mustBeRoom = must("be a whole number of at least 1", correctedNumber);

/** The most tickets there may be at once: waiting, in hand and pending. */
export const mostTickets = z
  .int({ error: mustBeRoom })
  .min(1, { error: mustBeRoom })
  .max(1_000_000_000, { error: must("be at most 1,000,000,000") });

/** Room for so many tickets, and what becomes of one that is passed on to a full tier; canonical: both. */
export const roomSchema = z.union(
  [
    mostTickets.transform((tickets) => ({ tickets, passedOn: "lost" as const })),
    z.strictObject({
      tickets: mostTickets.describe("Most tickets here at once: waiting, in hand and pending."),
      passedOn: z
        .enum(["lost", "let in"])
        .default("lost")
        .describe(
          "One that an agent passes on to the full tier: lost, as one from outside is, or let in all the same.",
        ),
    }),
  ],
  {
    error: must(
      "be a number of tickets such as 20, or { tickets: 20, passedOn: let in }",
      correctedNumber,
    ),
  },
);
