/** The spans that words and letters stand for; months and years have no fixed length and are none. */
export type SpanName = "milliseconds" | "seconds" | "minutes" | "hours" | "days" | "weeks";
