import { Attention } from './attention';
import { calm, meantForPage } from './keys';
import { post, type Told } from './post';

const SOON = 1500;

/** Marks what is read on a page with a reading form, wherever htmx puts a new one. */
export function markReading(page: Document): void {
  let marking: Marking | null = null;
  const look = () => {
    const form = page.querySelector<HTMLFormElement>('#reading-form');
    if (form === (marking?.form ?? null)) return;
    marking?.close();
    marking = form && new Marking(form);
  };
  page.addEventListener('click', (event) => marking?.clicked(event));
  page.addEventListener('keydown', (event) => {
    if (event.key === 'u' && meantForPage(event)) marking?.jump();
  });
  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState === 'hidden') marking?.flush();
  });
  window.addEventListener('pagehide', () => marking?.flush());
  new MutationObserver(look).observe(page.body, { childList: true, subtree: true });
  look();
}

/** One text with its marks: ticks beside clean paragraphs, or blocks of a redline. */
class Marking {
  private readonly places = new Map<Element, string[]>();
  private readonly ticks = new Map<string, HTMLButtonElement>();
  private readonly waiting = new Set<string>();
  private readonly attention = new Attention((element) => this.wasRead(element));
  private unread: Set<string>;
  private here: Element | null = null;
  private timer = 0;

  constructor(readonly form: HTMLFormElement) {
    this.unread = ids(form.dataset['unread'] ?? '');
    for (const tick of document.querySelectorAll<HTMLButtonElement>('.tick[form="reading-form"]')) {
      this.ticks.set(tick.value, tick);
      this.place(`p-${tick.value}`, [tick.value]);
    }
    for (const block of ids(form.dataset['blocks'] ?? '')) {
      const [id = '', list = ''] = block.split(':');
      const paragraphs = list.split(',');
      // The final text of a redline has paragraphs instead of blocks.
      if (document.getElementById(id)) this.place(id, paragraphs);
      else for (const one of paragraphs) this.place(`p-${one}`, [one]);
    }
    this.show();
  }

  close(): void {
    this.attention.stop();
    this.flush();
  }

  private place(id: string, paragraphs: string[]): void {
    const element = document.getElementById(id);
    if (!element) return;
    this.places.set(element, paragraphs);
    if (paragraphs.some((one) => this.unread.has(one))) this.attention.watch(element);
  }

  private wasRead(element: Element): void {
    this.attention.leave(element);
    for (const id of this.places.get(element) ?? []) {
      if (this.unread.delete(id)) this.waiting.add(id);
    }
    this.showPlace(element);
    this.timer ||= window.setTimeout(() => this.flush(), SOON);
  }

  /** Sends what was read; what could not be sent is tried again with the next. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = 0;
    if (this.waiting.size === 0) return;
    const sent = [...this.waiting];
    this.waiting.clear();
    void post(this.form, { read: sent.join(',') }).then((told) => {
      if (told) this.hear(told);
      else for (const id of sent) this.waiting.add(id);
    });
  }

  clicked(event: Event): void {
    const target = (event.target as Element).closest('button, a');
    if (!(target instanceof HTMLElement)) return;
    if (target.matches('.tick[form="reading-form"]')) {
      event.preventDefault();
      this.tick(target as HTMLButtonElement);
    } else if (this.form.contains(target) && target.matches('[name="all"]')) {
      event.preventDefault();
      void post(this.form, { all: 'true' }).then((told) => told && this.hear(told));
    } else if (this.form.contains(target) && target.matches('[data-next-unread]') && this.jump()) {
      event.preventDefault();
    }
  }

  private tick(tick: HTMLButtonElement): void {
    void post(this.form, { [tick.name]: tick.value }).then((told) => {
      if (told) this.hear(told);
      else this.form.requestSubmit(tick);
    });
  }

  private hear(told: Told): void {
    this.unread = ids(told.unread);
    for (const id of this.waiting) this.unread.delete(id);
    const line = this.form.querySelector('[data-told]');
    if (line && line.textContent !== told.told) line.textContent = told.told;
    for (const part of this.form.querySelectorAll<HTMLElement>('a, button')) part.hidden = this.unread.size === 0;
    this.show();
  }

  private show(): void {
    for (const element of this.places.keys()) this.showPlace(element);
  }

  private showPlace(element: Element): void {
    const paragraphs = this.places.get(element) ?? [];
    const unread = paragraphs.some((id) => this.unread.has(id));
    if (element.classList.contains('unread') !== unread) element.classList.toggle('unread', unread);
    for (const id of paragraphs) {
      const tick = this.ticks.get(id);
      const name = this.unread.has(id) ? 'read' : 'unread';
      if (!tick || tick.name === name) continue;
      tick.name = name;
      tick.setAttribute('aria-pressed', String(name === 'unread'));
    }
  }

  /** To the next unread paragraph below, from the last one around to the first; false where none is shown. */
  jump(): boolean {
    const all = [...this.places.keys()];
    const past = this.here ? all.indexOf(this.here) : -1;
    const ahead = [...all.slice(past + 1), ...all.slice(0, past + 1)];
    const next = ahead.find((element) => element.classList.contains('unread'));
    if (!next) return false;
    this.here = next;
    next.scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' });
    const tick = this.ticks.get(this.places.get(next)?.[0] ?? '');
    if (!tick) next.setAttribute('tabindex', '-1');
    (tick ?? (next as HTMLElement)).focus({ preventScroll: true });
    return true;
  }
}

const ids = (list: string) => new Set(list.split(' ').filter((id) => id !== ''));
