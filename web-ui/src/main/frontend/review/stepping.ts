/** Steps through the changes of a redline, by button or by the keys n and p, and says each. */
export function stepThroughChanges(page: Document): void {
  const stops = () => [...page.querySelectorAll<HTMLElement>('[data-redline] [data-stop]')];

  function showControls(): void {
    const some = stops().length > 0;
    for (const part of page.querySelectorAll<HTMLElement>('[data-steps]')) {
      if (part.hidden === some) part.hidden = !some;
    }
    for (const button of page.querySelectorAll<HTMLElement>('[data-print][hidden]')) button.hidden = false;
  }

  function go(by: number): void {
    const all = stops();
    if (all.length === 0) return;
    const here = all.findIndex((stop) => stop.classList.contains('here'));
    const next = all[here < 0 ? startFrom(all, by) : (here + by + all.length) % all.length];
    if (!next) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    next.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    // So that reading and tabbing go on from here.
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
    stand(all, next);
  }

  function stand(all: HTMLElement[], stop: HTMLElement): void {
    for (const other of page.querySelectorAll('.here')) other.classList.remove('here');
    stop.classList.add('here');
    const place = all.indexOf(stop) + 1;
    const at = page.querySelector('[data-step-at]');
    if (at) at.textContent = `${place} / ${all.length}`;
    const tells = page.querySelector<HTMLElement>('[data-step-tells]');
    if (tells) tells.textContent = `${words(tells, place, all.length)}　${stop.dataset['tells'] ?? ''}`;
  }

  /** A link into the text leads there; the next step goes on from what it leads to. */
  function follow(link: Element): void {
    const target = page.getElementById(decodeURIComponent(link.getAttribute('href') ?? '').slice(1));
    const all = stops();
    const stop = all.find((one) => one === target || target?.contains(one));
    if (stop) stand(all, stop);
  }

  page.addEventListener('click', (event) => {
    const target = event.target as Element;
    const step = target.closest<HTMLElement>('[data-step]');
    if (step) go(Number(step.dataset['step']));
    if (target.closest('[data-print]')) window.print();
    const link = target.closest('[data-map] a, .changed-facts a, .what a');
    if (link) follow(link);
  });
  page.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
    if (event.key === 'n') go(1);
    if (event.key === 'p') go(-1);
  });
  new MutationObserver(showControls).observe(page.body, { childList: true, subtree: true });
  showControls();
}

function words(tells: HTMLElement, place: number, all: number): string {
  return (tells.dataset['pattern'] ?? '').replace('{0}', String(place)).replace('{1}', String(all));
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
