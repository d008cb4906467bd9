import { config } from "zod";

/** The page's Content-Security-Policy forbids making code from text, which zod would otherwise try, and the browser report. */
config({ jitless: true });
