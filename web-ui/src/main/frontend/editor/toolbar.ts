import { toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { schema } from './schema';
import { kindHere, setKind } from './typing';
import type { Kind } from './text';

const DEEDS: Record<string, Command> = { strong: toggleMark(schema.marks.strong), undo, redo };

/** Buttons for what the keyboard can do as well; one stop for Tab, arrows move inside. */
export class Toolbar {
  private readonly buttons: HTMLButtonElement[];

  constructor(private readonly bar: HTMLElement, private readonly view: () => EditorView) {
    this.buttons = [...bar.querySelectorAll('button')];
    this.buttons.forEach((button, i) => {
      button.tabIndex = i === 0 ? 0 : -1;
      button.addEventListener('mousedown', (event) => event.preventDefault());
      button.addEventListener('click', () => this.press(button));
    });
    bar.addEventListener('keydown', (event) => this.move(event));
    bar.hidden = false;
  }

  update(): void {
    const { state } = this.view();
    const { from, to, empty, $from } = state.selection;
    const strong = empty
      ? schema.marks.strong.isInSet(state.storedMarks ?? $from.marks()) !== undefined
      : state.doc.rangeHasMark(from, to, schema.marks.strong);
    for (const button of this.buttons) {
      const { kind, deed } = button.dataset;
      if (kind) button.setAttribute('aria-pressed', String(kind === kindHere(state)));
      else if (deed === 'strong') button.setAttribute('aria-pressed', String(strong));
      else if (deed) button.setAttribute('aria-disabled', String(!DEEDS[deed]?.(state)));
    }
  }

  private press(button: HTMLButtonElement): void {
    const { kind, deed } = button.dataset;
    const view = this.view();
    const command = kind ? setKind(kind as Kind) : DEEDS[deed ?? ''];
    command?.(view.state, view.dispatch);
    view.focus();
  }

  private move(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const at = this.buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (step === 0 || at < 0) return;
    const next = this.buttons[(at + step + this.buttons.length) % this.buttons.length];
    this.buttons.forEach((button) => (button.tabIndex = button === next ? 0 : -1));
    next?.focus();
    event.preventDefault();
  }
}
