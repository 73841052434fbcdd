import { Plugin, PluginKey, TextSelection, type EditorState } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { before, refresh } from '../remark/sending';
import { choose, here, step, threads, type Thread } from '../remark/threads';
import type { Saver } from './saver';
import type { Text } from './text';

const key = new PluginKey<DecorationSet>('remarks');

/** The marks anew from the margin, or the same ones with another in the eye. */
type Wish = { threads: Thread[] } | { here: string };
const AGAIN = 150;

/** Marks the passages that remarks are about; from then on the marks follow what is typed. */
export function remarkedPassages(): Plugin<DecorationSet> {
  return new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, marked, _before, state) => {
        const wish = tr.getMeta(key) as Wish | undefined;
        const mapped = marked.map(tr.mapping, tr.doc);
        if (!wish) return mapped;
        return 'threads' in wish ? found(state, wish.threads) : recoloured(state, mapped, wish.here);
      },
    },
    props: {
      decorations: (state) => key.getState(state),
      handleClick(view, pos) {
        const id = (key.getState(view.state)?.find(pos, pos) ?? []).map(remark).at(-1);
        const thread = threads().find((one) => one.id === id);
        if (thread) show(thread, false);
        return false;
      },
    },
  });
}

const remark = (decoration: Decoration) => (decoration.spec as { remark: string }).remark;

const classes = (must: boolean, looked: boolean) =>
  ['remarked', must ? 'must' : '', looked ? 'here' : ''].filter((name) => name !== '').join(' ');

function recoloured(state: EditorState, marked: DecorationSet, looked: string): DecorationSet {
  const musts = new Set(threads().filter((thread) => thread.must).map((thread) => thread.id));
  return DecorationSet.create(
    state.doc,
    marked.find().map((mark) =>
      Decoration.inline(mark.from, mark.to, { class: classes(musts.has(remark(mark)), remark(mark) === looked) }, mark.spec)),
  );
}

function found(state: EditorState, all: Thread[]): DecorationSet {
  const marks: Decoration[] = [];
  const current = here()?.id;
  state.doc.forEach((node, pos) => {
    for (const thread of all) {
      if (thread.paragraph !== node.attrs.id || thread.scope === 'DRAFT') continue;
      if (!thread.open || (thread.scope === 'PARAGRAPH' && thread.id !== current)) continue;
      const from = thread.scope === 'PASSAGE' ? thread.from : 0;
      const to = Math.min(thread.scope === 'PASSAGE' ? thread.to : node.content.size, node.content.size);
      const looks = { class: classes(thread.must && thread.open, thread.id === current) };
      if (from < to) marks.push(Decoration.inline(pos + 1 + from, pos + 1 + to, looks, { remark: thread.id }));
    }
  });
  return DecorationSet.create(state.doc, marks);
}

function show(thread: Thread, focus: boolean): void {
  choose(thread, focus);
  thread.element.scrollIntoView({ block: 'nearest' });
}

/** Joins the margin's remarks to the text that is being written. F8 goes through the open ones. */
export class RemarksBeside {
  constructor(private readonly view: EditorView, private readonly saver: Saver, private readonly changed: () => void) {
    before.sending = (form) => this.save(form);
    document.addEventListener('remarks:replaced', () => void this.replaced());
    document.addEventListener('remarks:chosen', (event) => this.lookAt((event as CustomEvent<Thread>).detail));
    document.addEventListener('keydown', (event) => this.pressed(event));
    this.markAnew();
  }

  /** After somebody else's words came in the margin says where everything is now. */
  async foreign(): Promise<void> {
    if (threads().length > 0) await refresh();
  }

  /** What is sent counts for the text that is on the screen. */
  private async save(form: HTMLFormElement): Promise<boolean> {
    const saved = await this.saver.flush();
    const version = form.elements.namedItem('version');
    if (version instanceof HTMLInputElement) version.value = String(this.saver.current);
    return saved;
  }

  private async replaced(): Promise<void> {
    const accepted = document.getElementById('accepted-copy');
    if (accepted) {
      const version = Number(document.getElementById('remarks')?.dataset['version'] ?? 0);
      await this.saver.taken(version, JSON.parse(JSON.parse(accepted.textContent ?? '""') as string) as Text);
      accepted.remove();
      this.changed();
    }
    this.markAnew();
  }

  /** Places in the margin are those of the saved text; while an input method composes nothing is touched. */
  private markAnew(): void {
    if (this.view.composing) {
      setTimeout(() => this.markAnew(), AGAIN);
      return;
    }
    this.view.dispatch(this.view.state.tr.setMeta(key, { threads: threads() } satisfies Wish).setMeta('addToHistory', false));
  }

  private lookAt(thread: Thread): void {
    if (this.view.composing) return;
    this.view.dispatch(this.view.state.tr.setMeta(key, { here: thread.id } satisfies Wish));
    const mark = this.markOf(thread.id);
    const node = mark ? this.view.domAtPos(mark.from).node : null;
    (node instanceof Element ? node : node?.parentElement)?.scrollIntoView({ block: 'center' });
  }

  private markOf(id: string | undefined): Decoration | undefined {
    return key.getState(this.view.state)?.find().find((mark) => remark(mark) === id);
  }

  private pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'F8') {
      const thread = step(event.shiftKey ? -1 : 1);
      if (thread) show(thread, true);
      event.preventDefault();
    }
    if (event.key === 'Escape' && (event.target as Element).closest?.('.thread')) this.backToText();
  }

  private backToText(): void {
    const mark = this.markOf(here()?.id);
    if (mark) this.view.dispatch(this.view.state.tr.setSelection(TextSelection.create(this.view.state.doc, mark.from)));
    this.view.focus();
  }
}
