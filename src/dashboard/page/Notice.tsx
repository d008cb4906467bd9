import type { ComponentChildren } from "preact";
import { restoreWorkspace } from "./createStore.ts";
import { useStore } from "./store.ts";

/** What the user should know about this visit: a deletion to undo, work restored or kept aside, or nowhere to keep it. */
export function Notice() {
  const store = useStore();
  const { notice, news, isRestored, earlier, deletion, workspace, actions } = store;
  const deleted = deletion.value;
  const stored = earlier.value;
  if (news.value !== null) return <Bar dismiss={() => (news.value = null)}>{news.value}</Bar>;
  if (deleted !== null && workspace.contents.alternatives === deleted.after)
    return (
      <Bar action="Undo" onAction={() => workspace.restore(deleted.before)}>
        “{deleted.name}” is deleted.
      </Bar>
    );
  if (stored !== null)
    return (
      <Bar
        action="Bring them back"
        onAction={() => restoreWorkspace(store, stored)}
        dismiss={() => (earlier.value = null)}
      >
        This is a new comparison. Your scenarios from an earlier one are kept in this browser until
        you change something here.
      </Bar>
    );
  if (isRestored.value)
    return (
      <Bar
        action="Start again from what the page came with"
        onAction={() => void actions.startAgain()}
        dismiss={() => (isRestored.value = false)}
      >
        Your scenarios from the last visit are back. They are kept in this browser only.
      </Bar>
    );
  return notice.value === null ? null : <p class="notice">{notice.value}</p>;
}

interface BarProps {
  readonly action?: string;
  readonly onAction?: () => void;
  readonly dismiss?: () => void;
  readonly children: ComponentChildren;
}

function Bar({ action, onAction, dismiss, children }: BarProps) {
  return (
    <p class="notice" role="status">
      <span>{children}</span>
      {action !== undefined && (
        <button type="button" class="quiet-button" onClick={onAction}>
          {action}
        </button>
      )}
      {dismiss !== undefined && (
        <button
          type="button"
          class="close-button"
          aria-label="Dismiss this notice"
          onClick={dismiss}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
    </p>
  );
}
