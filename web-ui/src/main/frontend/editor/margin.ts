import type { EditorView } from 'prosemirror-view';
import { element } from './asking';
import { hanCharacters, outline, speakingMinutes } from './figures';
import type { Text } from './text';
import { goTo } from './typing';
import type { Words } from './words';

/** Outline and figures beside the text, kept up to date while it is typed. */
export class Margin {
  private timer = 0;
  private drawn = '';

  constructor(private readonly view: () => EditorView, private readonly say: Words) {}

  soon(read: () => Text): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.draw(read()), 200);
  }

  draw(text: Text): void {
    put('han', hanCharacters(text).toLocaleString('en'));
    put('minutes', this.minutes(text));
    const points = outline(text);
    const key = JSON.stringify(points);
    const list = document.getElementById('outline');
    if (!list || key === this.drawn) return;
    this.drawn = key;
    list.replaceChildren(
      ...points.map((point) => {
        const item = element('li', `level-${point.level}`);
        const link = element('a', '', point.heading);
        link.href = `#p-${point.id}`;
        link.addEventListener('click', (event) => {
          event.preventDefault();
          this.go(point.id);
        });
        item.append(link);
        return item;
      }),
    );
  }

  private minutes(text: Text): string {
    const minutes = speakingMinutes(text);
    if (minutes === 0) return '—';
    return minutes < 1 ? this.say('minutes.less') : this.say('minutes', Math.round(minutes));
  }

  private go(id: string): void {
    const view = this.view();
    const selection = goTo(view.state, id);
    if (!selection) return;
    view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
    view.focus();
  }
}

function put(id: string, text: string): void {
  const place = document.getElementById(id);
  if (place) place.textContent = text;
}
