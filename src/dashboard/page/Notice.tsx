import { NoticeBar } from "./NoticeBar.tsx";
import { useStore } from "./store.ts";

/** What the user should know about this visit: work restored or kept aside, or nowhere to keep it. */
export function Notice() {
  const { notice, news, isRestored, earlier, unreadable, actions } = useStore();
  const stored = earlier.value;
  if (news.value !== null)
    return <NoticeBar dismiss={() => (news.value = null)}>{news.value}</NoticeBar>;
  if (stored !== null)
    return (
      <NoticeBar
        action="Bring them back"
        onAction={() => actions.restore(stored)}
        dismiss={() => (earlier.value = null)}
      >
        This is a new comparison. Your scenarios from an earlier one are kept in this browser until
        you change something here.
      </NoticeBar>
    );
  if (unreadable.value.length > 0)
    return (
      <NoticeBar
        action="Save them as files"
        onAction={() => actions.saveUnreadable()}
        dismiss={() => (unreadable.value = [])}
      >
        Your scenarios from an earlier visit can’t be read by this version of the page. They are
        kept in this browser until you change something here: saved and opened as files, each says
        what to mend in it.
      </NoticeBar>
    );
  if (isRestored.value)
    return (
      <NoticeBar
        action="Start again from what the page came with"
        onAction={() => void actions.startAgain()}
        dismiss={() => (isRestored.value = false)}
      >
        Your scenarios from the last visit are back. They are kept in this browser only.
      </NoticeBar>
    );
  return notice.value === null ? null : <p class="notice">{notice.value}</p>;
}
