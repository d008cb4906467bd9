import { NoticeBar } from "./NoticeBar.tsx";
import { useStore } from "./store.ts";

/** What was taken away last, and the way back, as long as nothing else has changed. */
export function Undo() {
  const { workspace, removal, actions } = useStore();
  const last = removal.value;
  if (last === null || workspace.contents.alternatives !== last.after) return null;
  return (
    <NoticeBar
      isInSight
      action="Undo"
      onAction={() => actions.bringBack(last)}
      dismiss={() => (removal.value = null)}
    >
      {last.words}
    </NoticeBar>
  );
}
