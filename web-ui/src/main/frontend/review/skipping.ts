/** In a run of decisions the key s passes the draft over, as the button does. */
export function skipByKey(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key !== 's' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target;
    const types = target instanceof HTMLElement
      && (target.isContentEditable || target.matches('textarea, select, input:not([type="radio"])'));
    if (!types) page.querySelector<HTMLButtonElement>('[data-run] [data-skip]')?.click();
  });
}
