/** Of a time of day without a date. */
export const timeAlone = {
  code: "time-without-date",
  message: "times of day without a date beside them say nothing; taken for missing",
};
/** Of a date whose time of day beside it can't be read. */
export const unreadableTime = {
  code: "unreadable-time",
  message: "can't be read as a time of day; its date is taken for missing with it",
};
/** Of a date that holds another time of day than the one beside it. */
export const ownTime = {
  code: "two-times",
  message:
    "the date beside it holds another time of day itself; that one was used, and this one wasn't",
};
