import { history } from 'prosemirror-history';
import { EditorState, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { ask } from './asking';
import { composing } from './composing';
import { foreign, foreignPassages } from './foreign';
import { uniqueIds } from './ids';
import { isConflict, merge, resolved, type Entry } from './merge';
import { pasting } from './pasting';
import { remarkedPassages } from './remarking';
import type { Desk } from './saver';
import type { Server } from './server';
import { fromDocument, newId, toDocument, type Text } from './text';
import { typing } from './typing';
import type { Words } from './words';
import { write } from './writing';

/** The editor itself: what stands there, and what comes in from elsewhere. */
export class WritingDesk implements Desk {
  readonly view: EditorView;

  constructor(
    place: HTMLElement, text: Text, server: Server, private readonly say: Words,
    private readonly on: { changed(): void; moved(): void; refused(reasons: string[]): void },
  ) {
    const plugins = [
      composing(), pasting(server, (reasons) => on.refused(reasons)), ...typing(), history(), uniqueIds(), foreignPassages(),
      remarkedPassages(),
    ];
    this.view = new EditorView(place, {
      state: EditorState.create({ doc: toDocument(text), plugins }),
      dispatchTransaction: (tr) => this.take(tr),
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': say('label'), spellcheck: 'false' },
    });
  }

  private take(tr: Transaction): void {
    this.view.updateState(this.view.state.apply(tr));
    if (tr.docChanged && tr.getMeta(foreign) === undefined) this.on.changed();
    this.on.moved();
  }

  read(): Text {
    return fromDocument(this.view.state.doc);
  }

  composing(): boolean {
    return this.view.composing;
  }

  async fold(base: Text, theirs: Text): Promise<void> {
    await this.calm();
    const mine = this.read();
    const entries = merge(base, theirs, mine);
    const choices = await ask(entries, this.say);
    const paragraphs = resolved(entries, choices, newId);
    write(this.view, { paragraphs, tail: mine.tail }, touched(entries));
  }

  /** Never writes into a composition. */
  private async calm(): Promise<void> {
    while (this.view.composing) await new Promise((again) => setTimeout(again, 100));
  }
}

function touched(entries: Entry[]): Set<string> {
  return new Set(entries.filter((e) => isConflict(e) || e.fromThem).map((e) => e.id));
}
