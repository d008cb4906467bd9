import { NoticeBar } from "./NoticeBar.tsx";
import { type Beside, useStore } from "./store.ts";

/** Of scenarios that are kept beside those on the page: what they are, and the choice between them. */
export function BesideNotice({ beside: { kept, from } }: { readonly beside: Beside }) {
  const { actions, beside } = useStore();
  const dismiss = () => (beside.value = beside.value.filter((one) => one.kept.key !== kept.key));
  const show = () => actions.showKept(kept);
  if (from === "another tab")
    return (
      <NoticeBar action="Show the other tab’s here" onAction={show} dismiss={dismiss}>
        The scenarios of this page were changed in another tab. Both are kept: what you change here
        isn’t written over what was changed there.
      </NoticeBar>
    );
  if (from === "another comparison")
    return (
      <NoticeBar action="Bring them back" onAction={show} dismiss={dismiss}>
        This is a new comparison. Your scenarios from an earlier one are kept in this browser.
      </NoticeBar>
    );
  return (
    <NoticeBar
      action="Show those instead"
      onAction={show}
      otherAction="Delete those"
      onOtherAction={() => actions.deleteKept(kept)}
      dismiss={dismiss}
    >
      Beside these, other scenarios are kept in this browser, from another tab or an earlier visit:
      last changed on {whenWords(kept.workspace.storedAt)}.
    </NoticeBar>
  );
}

function whenWords(at: number): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" }).format(at);
}
