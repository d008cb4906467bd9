import type { ComponentChildren } from "preact";
import { useFocusReturn } from "./useFocusReturn.ts";

export interface NoticeBarProps {
  readonly action?: string;
  readonly onAction?: () => void;
  /** What else can be done. */
  readonly otherAction?: string;
  readonly onOtherAction?: () => void;
  readonly dismiss?: () => void;
  /** At the window's lower edge, wherever on the page somebody is. */
  readonly isInSight?: boolean;
  readonly children: ComponentChildren;
}

/** One line to the user, with a button for what can be done about it. */
export function NoticeBar(props: NoticeBarProps) {
  const { action, onAction, otherAction, onOtherAction, dismiss } = props;
  const { isInSight = false, children } = props;
  const bar = useFocusReturn<HTMLParagraphElement>();
  return (
    <p ref={bar} class={isInSight ? "notice is-in-sight" : "notice"} role="status">
      <span>{children}</span>
      {action !== undefined && (
        <button type="button" class="quiet-button" onClick={onAction}>
          {action}
        </button>
      )}
      {otherAction !== undefined && (
        <button type="button" class="quiet-button" onClick={onOtherAction}>
          {otherAction}
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
