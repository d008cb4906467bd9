import { Dialog } from "./Dialog.tsx";
import { useStore } from "./store.ts";

/** What is wrong with a scenario file that couldn't be opened, place by place; one file after the other. */
export function ProblemsDialog() {
  const { problems } = useStore();
  const [shown, ...others] = problems.value;
  if (shown === undefined) return null;
  const count = shown.problems.length;
  return (
    <Dialog
      key={others.length}
      title={`${shown.file} can’t be opened`}
      close={() => (problems.value = others)}
    >
      <p>
        {count === 1 ? "One thing must" : `${count} things must`} be mended in the file. Nothing of
        it is on this page.
      </p>
      <div class="table-scroll" role="region" aria-label="Problems" tabIndex={0}>
        <table class="problems">
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Column</th>
              <th scope="col">What</th>
            </tr>
          </thead>
          <tbody>
            {shown.problems.map(({ line, column, path, message }) => (
              <tr key={`${line}:${column} ${path} ${message}`}>
                <td>{line}</td>
                <td>{column}</td>
                <td>
                  {path !== "" && <code>{path}</code>} {message}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Dialog>
  );
}
