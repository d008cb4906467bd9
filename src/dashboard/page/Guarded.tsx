import type { ComponentChildren } from "preact";
import { useErrorBoundary } from "preact/hooks";

/** Where a part of the page fails, its message in the place of a blank page. */
export function Guarded({ children }: { readonly children: ComponentChildren }) {
  const [error] = useErrorBoundary();
  if (error === undefined) return <>{children}</>;
  return (
    <main class="empty">
      <h1>The page can’t show this.</h1>
      <p class="error" role="alert">
        {error instanceof Error ? error.message : String(error)}
      </p>
      <p>Your scenarios are kept in this browser. Reload the page to go on with them.</p>
    </main>
  );
}
