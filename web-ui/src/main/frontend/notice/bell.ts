interface News {
  unread: number;
  waiting: number;
}

/** Whoever has not touched the page for so long shall not keep a session from ending. */
const IDLE = 30 * 60_000;
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;

/** Keeps the number at the bell, and the inbox's, as they are now; while the page can be seen. */
export function keepBell(page: Document): void {
  const bell = page.querySelector<HTMLAnchorElement>('a.bell[data-live]');
  const address = bell?.dataset['live'];
  if (!bell || !address) return;
  let source: EventSource | null = null;
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
      show(page, bell, JSON.parse((event as MessageEvent<string>).data) as News);
    });
    source.addEventListener('goodbye', () => {
      over = true;
      close();
    });
    source.addEventListener('error', later);
  };

  for (const kind of ['pointerdown', 'keydown', 'scroll'] as const) {
    page.addEventListener(kind, () => {
      const slept = Date.now() - touched > IDLE;
      touched = Date.now();
      if (slept) open();
    }, { passive: true, capture: true });
  }
  page.addEventListener('visibilitychange', () => (page.hidden ? close() : open()));
  window.addEventListener('pagehide', close);
  window.addEventListener('pageshow', open);
  open();
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
