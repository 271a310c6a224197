/** Marks every element that tells of an event (`data-event-id`) as hovered, wherever it stands. */
export function showHover(id: string | undefined): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-event-id]")) {
    if (element.dataset.eventId === id) element.dataset.hover = "";
    else delete element.dataset.hover;
  }
}

/** Calls back with the event whose words the pointer or the focus is on, outside the map. */
export function watchHover(container: Element, onHover: (id: string | undefined) => void) {
  const watch = (e: Event) => {
    if (!(e.target instanceof Element) || container.contains(e.target)) return;
    const row = e.target.closest<HTMLElement>("[data-event-id]");
    onHover(row?.dataset.eventId);
  };
  const until = new AbortController();
  document.addEventListener("pointerover", watch, { signal: until.signal });
  document.addEventListener("focusin", watch, { signal: until.signal });
  return () => until.abort();
}
