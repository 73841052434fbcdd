/** Faster than anybody reads with attention: Han characters a second. Other letters count less. */
const PACE = 15;
const LETTER = 0.4;
/** Short paragraphs want a glance, too. */
const LEAST = 8;
/** So much of a paragraph has to have been in the window before it counts as read. */
const ENOUGH = 0.85;
const STEP = 500;
/** What stands under the bars that stick to the window's edges is not seen. */
const BARS = '-92px 0px -60px 0px';

interface Watched {
  place: number;
  weight: number;
  spent: number;
  /** The stretch of it that was in the window, as shares of its height. */
  from: number;
  to: number;
}

/**
 * Tells when a paragraph was in the window long enough to be read. A reader has one pair of eyes, so the time
 * that passes is spent on what is in the window from the top down, at most at a quick reader's pace. One
 * observer watches all; nothing else asks for the layout.
 */
export class Attention {
  private readonly watched = new Map<Element, Watched>();
  private readonly inView = new Set<Element>();
  private readonly observer: IntersectionObserver;
  private timer = 0;

  constructor(private readonly read: (element: Element) => void) {
    const threshold = Array.from({ length: 21 }, (_, at) => at / 20);
    this.observer = new IntersectionObserver((entries) => this.notice(entries), { threshold, rootMargin: BARS });
  }

  watch(element: Element): void {
    this.watched.set(element, { place: this.watched.size, weight: 0, spent: 0, from: 1, to: 0 });
    this.observer.observe(element);
  }

  leave(element: Element): void {
    this.observer.unobserve(element);
    this.watched.delete(element);
    this.inView.delete(element);
  }

  stop(): void {
    clearInterval(this.timer);
    this.observer.disconnect();
  }

  private notice(entries: IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      const one = this.watched.get(entry.target);
      if (!one) continue;
      const { boundingClientRect: whole, intersectionRect: part } = entry;
      if (!entry.isIntersecting || whole.height === 0) {
        this.inView.delete(entry.target);
        continue;
      }
      this.inView.add(entry.target);
      one.weight ||= weight(entry.target.textContent ?? '');
      one.from = Math.min(one.from, (part.top - whole.top) / whole.height);
      one.to = Math.max(one.to, (part.bottom - whole.top) / whole.height);
    }
    this.keepTime();
  }

  private keepTime(): void {
    const busy = this.inView.size > 0;
    if (busy && !this.timer) this.timer = window.setInterval(() => this.pass(), STEP);
    if (!busy) {
      clearInterval(this.timer);
      this.timer = 0;
    }
  }

  private pass(): void {
    if (document.visibilityState !== 'visible') return;
    let left = (PACE * STEP) / 1000;
    const order = [...this.inView].flatMap((element) => {
      const one = this.watched.get(element);
      return one ? [{ element, one }] : [];
    });
    for (const { element, one } of order.sort((a, b) => a.one.place - b.one.place)) {
      if (left <= 0) break;
      const share = one.to - one.from;
      const most = share >= ENOUGH ? one.weight : one.weight * share;
      const spent = Math.max(0, Math.min(left, most - one.spent));
      one.spent += spent;
      left -= spent;
      if (one.spent >= one.weight) this.read(element);
    }
    this.keepTime();
  }
}

function weight(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return Math.max(LEAST, han + (text.length - han) * LETTER);
}
