import './reader.css';
import { calm, meantForPage } from './keys';
import { keepingPlace, settings } from './settings';

const TOP = 80;
const apply = settings(['#settings', '#contents', '#text'], (change) =>
  keepingPlace(document.documentElement, TOP, change));

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-set]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void apply(link.href);
});
document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (form.dataset['set'] !== 'rate') return;
  event.preventDefault();
  const query = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  void apply(`${form.action}?${query}`);
});
document.addEventListener('keydown', (event) => {
  if (!meantForPage(event)) return;
  if (event.key === '+' || event.key === '=') press('larger');
  if (event.key === '-') press('smaller');
  if (event.key === 'n') section(1);
  if (event.key === 'p') section(-1);
});

function press(set: string): void {
  document.querySelector<HTMLElement>(`[data-set="${set}"]`)?.click();
}

/** To the beginning of the next or the last point. */
function section(by: number): void {
  const heads = [...document.querySelectorAll<HTMLElement>('.speech > :is(h2, h3, h4)')];
  const tops = heads.map((head) => Math.round(head.getBoundingClientRect().top) - TOP);
  const at = by > 0 ? tops.findIndex((top) => top > 4) : tops.findLastIndex((top) => top < -4);
  heads[at]?.scrollIntoView({ block: 'start', behavior: calm() ? 'auto' : 'smooth' });
}
