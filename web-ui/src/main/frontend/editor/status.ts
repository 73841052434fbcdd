import { element } from './asking';
import type { Notice } from './saver';
import type { Words } from './words';

/** The line under the text that says how it stands, and the notices above it. */
export class Status {
  private readonly line: HTMLElement;
  private readonly notices: HTMLElement;

  constructor(private readonly say: Words) {
    this.line = document.getElementById('saved')!;
    this.notices = document.getElementById('notices')!;
  }

  show(notice: Notice): void {
    if (notice.what === 'foreign') {
      this.notice('info', this.say('foreign', notice.by));
      return;
    }
    this.line.dataset.state = notice.what;
    this.line.textContent = this.text(notice);
    if (notice.what === 'refused') this.notice('danger', this.say('refused'), notice.reasons);
    else if (notice.what === 'signed-out') this.signIn();
    else if (notice.what === 'saved') this.clear('danger');
  }

  private text(notice: Exclude<Notice, { what: 'foreign' }>): string {
    switch (notice.what) {
      case 'saved':
        return this.say('saved', clock(notice.at));
      case 'offline':
        return this.say(notice.kept ? 'offline' : 'offline-not-kept');
      default:
        return this.say(notice.what);
    }
  }

  notice(tone: 'info' | 'danger', text: string, reasons: string[] = []): HTMLElement {
    this.clear(tone);
    const note = element('div', `note ${tone}`);
    note.append(element('strong', '', text));
    if (reasons.length > 0) {
      const list = element('ul', '');
      list.append(...reasons.map((reason) => element('li', '', reason)));
      note.append(list);
    }
    this.notices.append(note);
    return note;
  }

  offer(text: string, take: () => void, drop: () => void): void {
    const note = this.notice('info', text);
    note.className = 'note warn';
    const buttons = element('div', 'actions');
    for (const [key, deed] of [['take', take], ['drop', drop]] as const) {
      const button = element('button', key === 'take' ? 'btn primary' : 'btn', this.say(`kept.${key}`));
      button.type = 'button';
      button.addEventListener('click', () => {
        note.remove();
        deed();
      });
      buttons.append(button);
    }
    note.append(buttons);
  }

  private signIn(): void {
    const note = this.notice('danger', this.say('signed-out'));
    const link = element('a', 'btn', this.say('sign-in'));
    link.href = '/login';
    link.target = '_blank';
    note.append(link);
  }

  private clear(tone: string): void {
    this.notices.querySelectorAll(`.note.${tone}`).forEach((note) => note.remove());
  }
}

/** As the city's clocks tell it, wherever the browser is. */
export function clock(at: string): string {
  const timeZone = document.getElementById('editor')?.dataset.zone;
  return new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
}
