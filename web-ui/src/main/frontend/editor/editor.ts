import { send } from '../app/leaving';
import './editor.css';
import { WritingDesk } from './desk';
import { Keep } from './keep';
import { Margin } from './margin';
import { RemarksBeside } from './remarking';
import { Saver } from './saver';
import { Server } from './server';
import { clock, Status } from './status';
import { sameText, type Text } from './text';
import { Toolbar } from './toolbar';
import { data, words } from './words';
import { write } from './writing';

const place = document.getElementById('editor');
if (place) start(place);

function start(place: HTMLElement): void {
  const { draft = '', person = '', version = '0' } = place.dataset;
  const text = JSON.parse(data<string>('working-copy')) as Text;
  const say = words(data<Record<string, string>>('editor-words'));
  const status = new Status(say);
  const keep = new Keep(draft, person);
  const server = new Server(`/drafts/${draft}`);
  const margin = new Margin(() => desk.view, say);
  const desk: WritingDesk = new WritingDesk(place, text, server, say, {
    changed: () => {
      saver.changed();
      margin.soon(() => desk.read());
    },
    moved: () => toolbar.update(),
    refused: (reasons) => status.show({ what: 'refused', reasons }),
  });
  let foreign = false;
  const saver = new Saver(desk, server, keep, (notice) => {
    status.show(notice);
    if (notice.what === 'foreign') margin.soon(() => desk.read());
    if (notice.what === 'saved' && foreign) void remarks.foreign();
    foreign = notice.what === 'foreign' || (foreign && notice.what !== 'saved');
  }, Number(version), text);
  const toolbar = new Toolbar(document.getElementById('toolbar')!, () => desk.view);
  toolbar.update();
  margin.draw(text);
  const remarks: RemarksBeside = new RemarksBeside(desk.view, saver, () => margin.soon(() => desk.read()));
  document.getElementById('plain')?.remove();
  place.hidden = false;
  offerKept();
  guardLeaving();
  saveBeforeForms();

  /** What an earlier visit could not save. */
  function offerKept(): void {
    const kept = keep.get();
    if (!kept || sameText(kept.text, text)) return keep.clear();
    status.offer(say('kept', clock(kept.at)), () => {
      write(desk.view, kept.text, new Set());
      void desk.fold(kept.base, text).then(() => saver.changed());
    }, () => keep.clear());
  }

  function guardLeaving(): void {
    window.addEventListener('beforeunload', (event) => {
      if (saver.unsaved) event.preventDefault();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.hidden && !desk.composing()) void saver.flush();
    });
    window.addEventListener('online', () => void saver.flush());
    window.addEventListener('focus', () => void saver.flush());
  }

  /** A revision is made of what is on the screen. */
  function saveBeforeForms(): void {
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-after-saving]')) {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        void saver.flush().then((saved) => {
          if (!saved) return;
          const field = form.elements.namedItem('version');
          if (field instanceof HTMLInputElement) field.value = String(saver.current);
          send(form);
          form.submit();
        });
      });
    }
  }
}
