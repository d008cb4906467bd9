import { z } from "zod";
import { must } from "./must.ts";

/** What a thing is called in a scenario: 1 to 200 characters, none of them a control character, and not a word that objects reserve. */
export const nameSchema = z
  .string({ error: must("be a name, in quotes if it looks like a number") })
  .min(1, "must not be empty")
  .max(200, {
    error: ({ input }) => `must have at most 200 characters, got ${(input as string).length}`,
  })
  .refine((name) => !/\p{Cc}/u.test(name), "must hold no control characters")
  .refine((name) => name !== "__proto__", "must not be __proto__")
  .refine((name) => name.isWellFormed(), "must be well-formed Unicode, without half surrogates")
  .describe("Name: any text of 1 to 200 characters.")
  .meta({ id: "name" });

/** One name or a list of them; canonical: a list. */
export const namesSchema = z
  .union([nameSchema.transform((one) => [one]), z.array(nameSchema).min(1)], {
    error: must("be a name or a list of names"),
  })
  .describe("One name, or a list of names.")
  .meta({ id: "names" });
