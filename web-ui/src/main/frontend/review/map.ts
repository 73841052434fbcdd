/** The strip beside a redline: the server reckons where changes are, here they are put right. */
const HEIGHT = 1000;
const LEAST = 5;

export function keepMap(page: Document): void {
  let asked = 0;
  const soon = () => {
    asked ||= requestAnimationFrame(() => {
      asked = 0;
      const map = page.querySelector<SVGElement>('[data-map]');
      const text = page.querySelector<HTMLElement>('[data-redline]');
      if (map && text) draw(page, map, text.getBoundingClientRect());
    });
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon);
  page.addEventListener('htmx:after:swap', soon);
  void page.fonts.ready.then(soon);
  soon();
}

function draw(page: Document, map: SVGElement, text: DOMRect): void {
  if (text.height === 0) return;
  const unit = HEIGHT / text.height;
  const box = (id: string | undefined) => page.getElementById(id ?? '')?.getBoundingClientRect();
  for (const mark of map.querySelectorAll<SVGRectElement>('.mark')) {
    const target = box(mark.dataset['to']);
    if (target) place(mark, (target.top - text.top) * unit, target.height * unit);
  }
  for (const arc of map.querySelectorAll<SVGPathElement>('.arc')) {
    const from = box(arc.dataset['from']);
    const to = box(arc.dataset['to']);
    if (from && to) {
      const [a, b] = [middle(from, text) * unit, middle(to, text) * unit];
      arc.setAttribute('d', `M16 ${a} C2 ${a} 2 ${b} 16 ${b}`);
    }
  }
  const seen = map.querySelector<SVGRectElement>('[data-seen]');
  const top = Math.max(0, -text.top);
  const bottom = Math.min(text.height, innerHeight - text.top);
  if (seen) place(seen, top * unit, Math.max(0, bottom - top) * unit);
}

function middle(box: DOMRect, text: DOMRect): number {
  return box.top + box.height / 2 - text.top;
}

function place(rect: SVGRectElement, y: number, height: number): void {
  rect.setAttribute('y', y.toFixed(1));
  rect.setAttribute('height', Math.max(LEAST, height).toFixed(1));
}
