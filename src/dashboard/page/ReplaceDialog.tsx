import { listWords } from "../words/why/listWords.ts";
import { Dialog } from "./Dialog.tsx";
import { useStore } from "./store.ts";

/** Asks what to do with scenarios that can't be compared with those on the page. */
export function ReplaceDialog() {
  const { replacement, actions } = useStore();
  const offered = replacement.value;
  if (offered === null) return null;
  const [{ file }, ...others] = offered.files;
  const close = () => {
    if (replacement.peek() === offered) replacement.value = null;
  };
  const replace = () => {
    close();
    actions.replaceAll(offered.files);
  };
  return (
    <Dialog key={file} title={`${file} can’t be compared with the baseline`} close={close}>
      <p>
        They differ in {offered.why}, so differences between their results would mean nothing. It
        can take the place of all scenarios on the page, as the new baseline
        {others.length > 0 && (
          <>; then {listWords(others.map((other) => other.file))} are opened beside it</>
        )}
        .
      </p>
      <div class="button-row is-final">
        <button type="button" class="primary" onClick={replace}>
          Make it the only baseline
        </button>
        <button type="button" onClick={close}>
          Leave the page as it is
        </button>
      </div>
    </Dialog>
  );
}
