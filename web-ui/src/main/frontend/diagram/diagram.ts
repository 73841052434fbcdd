import './diagram.css';
import type { Drawing } from './drawing';

/** The drawing of a route: what draws it weighs more than any page, and is fetched when it is asked for. */
for (const host of document.querySelectorAll<HTMLElement>('[data-diagram]')) offer(host);

function offer(host: HTMLElement): void {
  const show = host.querySelector<HTMLButtonElement>('[data-show]');
  if (!show) return;
  show.hidden = false;
  let drawing: Promise<Drawing | null> | undefined;
  const toggle = () => {
    const open = show.getAttribute('aria-expanded') !== 'true';
    show.setAttribute('aria-expanded', String(open));
    show.textContent = (open ? show.dataset['hide'] : show.dataset['shown']) ?? '';
    reveal(host, open);
    if (open) drawing ??= draw(host);
  };
  show.dataset['shown'] ??= show.textContent ?? '';
  show.addEventListener('click', toggle);
  host.querySelector('[data-zoom]')?.addEventListener('click', (event) => {
    const by = (event.target as HTMLElement).closest<HTMLElement>('[data-by]')?.dataset['by'];
    if (by) void drawing?.then((drawn) => drawn?.zoom(by));
  });
  if (host.dataset['open']) toggle();
}

function reveal(host: HTMLElement, open: boolean): void {
  for (const part of host.querySelectorAll<HTMLElement>('[data-canvas], [data-zoom]')) part.hidden = !open;
}

/** Null, and said in words, where it cannot be drawn. */
async function draw(host: HTMLElement): Promise<Drawing | null> {
  try {
    const [{ drawn }, answer] = await Promise.all([import('./drawing'), fetch(host.dataset['diagram'] ?? '')]);
    if (!answer.ok) throw new Error(String(answer.status));
    return await drawn(host, await answer.text());
  } catch (failure) {
    console.warn(failure);
    const problem = host.querySelector<HTMLElement>('[data-problem]');
    if (problem) {
      problem.hidden = false;
      problem.textContent = host.dataset['failed'] ?? '';
    }
    reveal(host, false);
    return null;
  }
}
