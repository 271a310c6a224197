/** Moves the focus to what has just come, unless the reader is typing: no letter may end up elsewhere. */
export function takeFocus(element: Element | null | undefined): void {
  const typing = "input:not([type=radio], [type=checkbox]), textarea, select";
  if (element instanceof HTMLElement && !document.activeElement?.matches(typing))
    element.focus({ preventScroll: true });
}
