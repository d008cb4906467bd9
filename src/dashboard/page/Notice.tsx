import { useStore } from "./store.ts";

/** What the user should know about this visit: work restored, or nowhere to keep it. */
export function Notice() {
  const { notice, isRestored, actions } = useStore();
  if (isRestored.value)
    return (
      <p class="notice">
        <span>
          Your scenarios from the last visit are back. They are kept in this browser only.
        </span>
        <button type="button" class="quiet-button" onClick={() => void actions.startAgain()}>
          Start again from the shipped comparison
        </button>
      </p>
    );
  return notice.value === null ? null : <p class="notice">{notice.value}</p>;
}
