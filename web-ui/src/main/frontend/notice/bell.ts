interface News {
  unread: number;
  waiting: number;
}

/** Whoever has not touched the page for so long shall not keep a session from ending. */
const IDLE = 30 * 60_000;
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;

const NAME = 'rostrum-bell';
/** How often pages tell each other at most that somebody is there. */
const STILL_HERE = 60_000;

type Told = { news: News } | { touched: true };

/**
 * Keeps the number at the bell, and the inbox's, as they are now; while the page can be seen. A
 * browser has only six connections to a house: of several pages that can be seen one listens and
 * tells the others.
 */
export function keepBell(page: Document): void {
  const bell = page.querySelector<HTMLAnchorElement>('a.bell[data-live]');
  const address = bell?.dataset['live'];
  if (!bell || !address) return;
  const others = new BroadcastChannel(NAME);
  let source: EventSource | null = null;
  let turn: AbortController | null = null;
  let endTurn: (() => void) | null = null;
  let pause = FIRST_PAUSE;
  let timer = 0;
  let touched = Date.now();
  let over = false;

  const close = () => {
    window.clearTimeout(timer);
    source?.close();
    source = null;
  };
  const later = () => {
    close();
    timer = window.setTimeout(open, pause * (0.5 + Math.random()));
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  };
  const open = () => {
    if (over || source || page.hidden || Date.now() - touched > IDLE) return;
    source = new EventSource(address);
    source.addEventListener('notices', (event) => {
      pause = FIRST_PAUSE;
      const news = JSON.parse((event as MessageEvent<string>).data) as News;
      show(page, bell, news);
      others.postMessage({ news } satisfies Told);
    });
    source.addEventListener('goodbye', () => {
      over = true;
      close();
    });
    source.addEventListener('error', later);
  };
  /** Pages without a secure connection have no locks, and listen each for itself. */
  const standInLine = () => {
    if (page.hidden || turn) return;
    if (!('locks' in navigator)) {
      open();
      return;
    }
    turn = new AbortController();
    const mine = () => new Promise<void>((done) => {
      endTurn = done;
      open();
    });
    navigator.locks.request(NAME, { signal: turn.signal }, mine).catch(() => undefined);
  };
  const leave = () => {
    close();
    turn?.abort();
    endTurn?.();
    turn = endTurn = null;
  };
  const awake = (from: 'here' | 'there') => {
    const before = touched;
    touched = Date.now();
    if (from === 'here' && touched - before > STILL_HERE) others.postMessage({ touched: true } satisfies Told);
    if (touched - before > IDLE && (endTurn || !('locks' in navigator))) open();
  };

  others.addEventListener('message', (event: MessageEvent<Told>) => {
    if ('news' in event.data) show(page, bell, event.data.news);
    else awake('there');
  });
  for (const kind of ['pointerdown', 'keydown', 'scroll'] as const) {
    page.addEventListener(kind, () => awake('here'), { passive: true, capture: true });
  }
  page.addEventListener('visibilitychange', () => (page.hidden ? leave() : standInLine()));
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', standInLine);
  standInLine();
}

function show(page: Document, bell: HTMLAnchorElement, news: News): void {
  const said = words(bell, news.unread);
  const before = bell.querySelector('[data-said]');
  if (before && before.textContent !== said) {
    before.textContent = said;
    number(bell.querySelector<HTMLElement>('.count'), news.unread);
    const aloud = page.getElementById('bell-news');
    if (aloud) aloud.textContent = said;
  }
  const inbox = page.querySelector<HTMLElement>('.nav a[href="/inbox"]');
  if (inbox) waits(inbox, news.waiting, (bell.dataset['waiting'] ?? '').replace('#', String(news.waiting)));
}

/** The inbox has no number as long as nothing waits in it. */
function waits(inbox: HTMLElement, many: number, said: string): void {
  let shown = inbox.querySelector<HTMLElement>('.count');
  if (!shown) {
    shown = inbox.appendChild(document.createElement('span'));
    shown.className = 'count';
    shown.ariaHidden = 'true';
    inbox.appendChild(document.createElement('span')).className = 'sr';
  }
  number(shown, many);
  const heard = inbox.querySelector('.sr');
  if (heard) heard.textContent = many === 0 ? '' : said;
}

function words(bell: HTMLAnchorElement, unread: number): string {
  const { none, one, many } = bell.dataset;
  if (unread === 0) return none ?? '';
  return unread === 1 ? (one ?? '') : (many ?? '').replace('#', String(unread));
}

function number(place: HTMLElement | null, many: number): void {
  if (!place) return;
  place.hidden = many === 0;
  place.textContent = many > 99 ? '99+' : String(many);
}
