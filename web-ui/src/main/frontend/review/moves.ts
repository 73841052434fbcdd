/** Shows which two places of a redline are one move: pointing at either lights both up. */
export function showMoves(page: Document): void {
  const light = (target: EventTarget | null, on: boolean) => {
    const block = target instanceof Element ? target.closest<HTMLElement>('[data-move]') : null;
    if (!block) return;
    for (const half of page.querySelectorAll(`[data-move="${block.dataset['move']}"]`)) {
      half.classList.toggle('lit', on);
    }
  };
  page.addEventListener('pointerover', (event) => light(event.target, true));
  page.addEventListener('pointerout', (event) => light(event.target, false));
  page.addEventListener('focusin', (event) => light(event.target, true));
  page.addEventListener('focusout', (event) => light(event.target, false));
}
