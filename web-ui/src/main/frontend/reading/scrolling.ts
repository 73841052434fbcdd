import { calm } from './keys';

/** Moves a text past the reading line at an even speed, or in steps for those who want no motion. */
export class Scrolling {
  private place = 0;
  private last = 0;
  private frame = 0;

  constructor(
    private readonly glass: HTMLElement,
    private readonly pixelsASecond: () => number,
    private readonly moved: () => void,
    private readonly ended: () => void,
  ) {
    // What the reader scrolls by hand, wheel or finger counts from there.
    glass.addEventListener('scroll', () => {
      if (Math.abs(glass.scrollTop - this.shown()) > 2) this.place = glass.scrollTop;
      moved();
    });
  }

  get running(): boolean {
    return this.frame !== 0;
  }

  get length(): number {
    return this.glass.scrollHeight - this.glass.clientHeight;
  }

  /** From 0 at the beginning to 1 at the end. */
  get progress(): number {
    return this.length <= 0 ? 1 : Math.min(1, this.glass.scrollTop / this.length);
  }

  start(): void {
    if (this.running) return;
    this.place = this.glass.scrollTop;
    this.last = performance.now();
    this.frame = requestAnimationFrame((now) => this.pass(now));
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  by(pixels: number): void {
    this.to(this.glass.scrollTop + pixels);
  }

  to(place: number): void {
    this.place = Math.max(0, Math.min(this.length, place));
    this.glass.scrollTop = this.shown();
    this.moved();
  }

  private pass(now: number): void {
    // A tab in the background gets no frames; the text must not jump when it comes back.
    const seconds = Math.min(0.25, (now - this.last) / 1000);
    this.last = now;
    this.place += seconds * this.pixelsASecond();
    this.glass.scrollTop = this.shown();
    if (this.place >= this.length) {
      this.stop();
      this.ended();
      return;
    }
    this.frame = requestAnimationFrame((next) => this.pass(next));
  }

  private shown(): number {
    if (!calm()) return this.place;
    const step = 2 * line(this.glass);
    return Math.floor(this.place / step) * step;
  }
}

export function line(glass: HTMLElement): number {
  return parseFloat(getComputedStyle(glass).lineHeight) || 60;
}
