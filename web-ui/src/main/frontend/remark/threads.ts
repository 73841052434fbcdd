/** The remarks in the margin, as the page brought them. */
export interface Thread {
  element: HTMLElement;
  id: string;
  scope: 'PASSAGE' | 'PARAGRAPH' | 'DRAFT';
  paragraph: string;
  from: number;
  to: number;
  open: boolean;
  must: boolean;
}

export const margin = () => document.getElementById('remarks');

export function threads(): Thread[] {
  return [...(margin()?.querySelectorAll<HTMLElement>('.thread') ?? [])].map((element) => ({
    element,
    id: element.id.slice(2),
    scope: (element.dataset['scope'] ?? 'DRAFT') as Thread['scope'],
    paragraph: element.dataset['paragraph'] ?? '',
    from: Number(element.dataset['from'] ?? 0),
    to: Number(element.dataset['to'] ?? 0),
    open: element.dataset['open'] === 'true',
    must: element.classList.contains('must'),
  }));
}

export function here(): Thread | undefined {
  return threads().find((thread) => thread.element.classList.contains('here'));
}

/** Makes this the one that is looked at. */
export function choose(thread: Thread, focus: boolean): void {
  threads().forEach((other) => other.element.classList.remove('here', 'sheet'));
  thread.element.classList.add('here');
  if (focus) thread.element.focus({ preventScroll: true });
  document.dispatchEvent(new CustomEvent('remarks:chosen', { detail: thread }));
}

/** The next open one, or the one before; round and round. */
export function step(by: number): Thread | null {
  const open = threads().filter((thread) => thread.open);
  if (open.length === 0) return null;
  const at = open.findIndex((thread) => thread.element.classList.contains('here'));
  const next = at < 0 ? (by > 0 ? 0 : open.length - 1) : (at + by + open.length) % open.length;
  return open[next] ?? null;
}

export function calm(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}
