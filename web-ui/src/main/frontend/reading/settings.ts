/**
 * Applies a setting without losing the place: the link's own page is fetched (the house keeps the choice in a
 * cookie), and what differs there is taken over.
 */
export function settings(parts: string[], keep: (change: () => void) => void): (address: string) => Promise<void> {
  return async (address) => {
    const answer = await fetch(address);
    if (!answer.ok) return location.assign(address);
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    keep(() => {
      document.documentElement.className = next.documentElement.className;
      for (const part of parts) takeOver(part, next);
    });
  };
}

function takeOver(part: string, next: Document): void {
  const there = next.querySelector(part);
  const here = document.querySelector(part);
  if (!there || !here) return;
  const active = document.activeElement;
  const focused = here.contains(active) ? (active?.getAttribute('data-set') ?? active?.id ?? '') : '';
  here.replaceWith(document.adoptNode(there));
  if (focused) there.querySelector<HTMLElement>(`[data-set="${focused}"], [id="${focused}"]`)?.focus();
}

/** Runs a change of the letters' size and puts the paragraph that stood at this height back there. */
export function keepingPlace(scroller: Element, height: number, change: () => void): void {
  const paragraphs = [...scroller.querySelectorAll<HTMLElement>('.speech > [id]')];
  const here = paragraphs.find((one) => one.getBoundingClientRect().bottom > height);
  const share = here ? (height - here.getBoundingClientRect().top) / here.offsetHeight : 0;
  change();
  const now = here && document.getElementById(here.id);
  if (now) scroller.scrollTop += now.getBoundingClientRect().top + share * now.offsetHeight - height;
}
