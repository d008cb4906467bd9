import { BesideNotice } from "./BesideNotice.tsx";
import { NoticeBar } from "./NoticeBar.tsx";
import { useStore } from "./store.ts";

/** What the user should know about this visit: work restored or kept beside, or nowhere to keep it. */
export function Notice() {
  const { notice, news, isRestored, beside, deleted, unreadable, actions } = useStore();
  const gone = deleted.value;
  const [first] = beside.value;
  if (news.value !== null)
    return <NoticeBar dismiss={() => (news.value = null)}>{news.value}</NoticeBar>;
  if (gone !== null)
    return (
      <NoticeBar
        action="Undo"
        onAction={() => actions.undelete(gone)}
        dismiss={() => (deleted.value = null)}
      >
        The scenarios that were kept beside these are deleted.
      </NoticeBar>
    );
  if (first !== undefined) return <BesideNotice key={first.kept.key} beside={first} />;
  if (unreadable.value.length > 0)
    return (
      <NoticeBar
        action="Save them as files"
        onAction={() => actions.saveUnreadable()}
        dismiss={() => (unreadable.value = [])}
      >
        Your scenarios from an earlier visit can’t be read by this version of the page. They stay
        kept in this browser: saved and opened as files, each says what to mend in it.
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
