import './teleprompter.css';
import { meantForPage } from './keys';
import { line, Scrolling } from './scrolling';
import { keepingPlace, settings } from './settings';
import { Awake } from './awake';

const SLOWEST = 60;
const FASTEST = 500;
const STEP = 10;

const stage = one<HTMLElement>('.stage');
const glass = one<HTMLElement>('[data-glass]');
const board = one<HTMLElement>('[data-console]');
const play = one<HTMLButtonElement>('[data-do="play"]');
const syllables = Number(stage.dataset['syllables']);
let rate = Number(stage.dataset['rate']);
const awake = new Awake();
const scrolling = new Scrolling(glass, () => scrolling.length / secondsInAll(), show, pause);
const apply = settings(['#settings'], (change) => keepingPlace(glass, readingLine(), change));

const doing: Record<string, () => void> = {
  play: () => (scrolling.running ? pause() : start()),
  slower: () => speed(-STEP),
  faster: () => speed(STEP),
  start: () => scrolling.to(0),
  mirror,
  fullscreen: () =>
    void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
};

const keys: Record<string, () => void> = {
  ' ': () => doing['play']?.(),
  ArrowLeft: () => speed(-STEP),
  ArrowRight: () => speed(STEP),
  ArrowUp: () => scrolling.by(-line(glass)),
  ArrowDown: () => scrolling.by(line(glass)),
  PageUp: () => paragraph(-1),
  PageDown: () => paragraph(1),
  Home: () => scrolling.to(0),
  m: mirror,
  f: () => doing['fullscreen']?.(),
  '+': () => press('larger'),
  '=': () => press('larger'),
  '-': () => press('smaller'),
};

document.addEventListener('keydown', (event) => {
  const pressed = keys[event.key];
  if (!pressed || !meantForPage(event)) return;
  const onControl = (event.target as Element).closest?.('button, a, summary');
  if (event.key === ' ' && onControl) return;
  event.preventDefault();
  pressed();
});
document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const link = target.closest<HTMLAnchorElement>('a[data-set]');
  if (link && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    void apply(link.href).then(show);
    return;
  }
  const button = target.closest<HTMLElement>('[data-do]');
  if (button) doing[button.dataset['do'] ?? '']?.();
  else if (glass.contains(target)) doing['play']?.();
});
window.addEventListener('resize', show);

board.hidden = false;
show();

function start(): void {
  if (scrolling.progress >= 1) scrolling.to(0);
  scrolling.start();
  void awake.keep();
  showPlay();
}

function pause(): void {
  scrolling.stop();
  awake.letGo();
  showPlay();
  show();
}

function showPlay(): void {
  stage.classList.toggle('running', scrolling.running);
  play.textContent = (scrolling.running ? play.dataset['pause'] : play.dataset['play']) ?? '';
}

function speed(by: number): void {
  rate = Math.max(SLOWEST, Math.min(FASTEST, rate + by));
  show();
}

function mirror(): void {
  const on = stage.classList.toggle('mirrored');
  one('[data-do="mirror"]').setAttribute('aria-pressed', String(on));
}

/** The next paragraph to the reading line, or the last one. */
function paragraph(by: number): void {
  const tops = [...glass.querySelectorAll('.speech > *')].map((p) => p.getBoundingClientRect().top - readingLine());
  const top = by > 0 ? tops.find((one) => one > 4) : tops.findLast((one) => one < -4);
  if (top !== undefined) scrolling.by(top);
}

function readingLine(): number {
  return glass.getBoundingClientRect().top + parseFloat(getComputedStyle(glass).paddingTop);
}

function secondsInAll(): number {
  return Math.max(1, (syllables * 60) / rate);
}

function show(): void {
  const left = Math.round(secondsInAll() * (1 - scrolling.progress));
  const seconds = String(left % 60).padStart(2, '0');
  write('[data-left]', `${Math.floor(left / 60)}:${seconds}`);
  const told = one('[data-speed]');
  write('[data-speed]', (told.dataset['pattern'] ?? '{0}').replace('{0}', String(rate)));
  one<HTMLProgressElement>('[data-progress]').value = Math.round(scrolling.progress * 1000);
}

function write(selector: string, text: string): void {
  const part = one(selector);
  if (part.textContent !== text) part.textContent = text;
}

function press(set: string): void {
  document.querySelector<HTMLElement>(`[data-set="${set}"]`)?.click();
}

function one<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`nothing like ${selector} on the page`);
  return found;
}
