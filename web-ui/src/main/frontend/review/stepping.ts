/** Steps through the changes of a redline, by button or by the keys n and p. */
export function stepThroughChanges(page: Document): void {
  const stops = () => [...page.querySelectorAll<HTMLElement>('[data-redline] [data-stop]')];

  function showControls(): void {
    const some = stops().length > 0;
    for (const part of page.querySelectorAll<HTMLElement>('[data-steps]')) part.hidden = !some;
    for (const button of page.querySelectorAll<HTMLElement>('[data-print]')) button.hidden = false;
  }

  function go(by: number): void {
    const all = stops();
    if (all.length === 0) return;
    const here = all.findIndex((stop) => stop.classList.contains('here'));
    const next = here < 0 ? startFrom(all, by) : (here + by + all.length) % all.length;
    all[here]?.classList.remove('here');
    const stop = all[next];
    if (!stop) return;
    stop.classList.add('here');
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    stop.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    const at = page.querySelector('[data-step-at]');
    if (at) at.textContent = `${next + 1} / ${all.length}`;
  }

  page.addEventListener('click', (event) => {
    const target = event.target as Element;
    const step = target.closest<HTMLElement>('[data-step]');
    if (step) go(Number(step.dataset['step']));
    if (target.closest('[data-print]')) window.print();
  });
  page.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
    if (event.key === 'n') go(1);
    if (event.key === 'p') go(-1);
  });
  new MutationObserver(showControls).observe(page.body, { childList: true, subtree: true });
  showControls();
}

/** The first change that the reader has not scrolled past yet. */
function startFrom(stops: HTMLElement[], by: number): number {
  const below = stops.findIndex((stop) => stop.getBoundingClientRect().top > 60);
  if (by > 0) return below < 0 ? 0 : below;
  return below <= 0 ? stops.length - 1 : below - 1;
}

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement
    && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)
      && !(target instanceof HTMLInputElement && target.type === 'radio'));
}
