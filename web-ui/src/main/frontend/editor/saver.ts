import type { Keep } from './keep';
import type { Answer, Server } from './server';
import { sameText, type Text } from './text';

/** What the saver needs of the editor. */
export interface Desk {
  read(): Text;
  composing(): boolean;
  /** Lays somebody else's edit of the base under what is being written; asks where both touch. */
  fold(base: Text, theirs: Text): Promise<void>;
}

export type Notice =
  | { what: 'unsaved' | 'saving' | 'signed-out' }
  | { what: 'offline'; kept: boolean }
  | { what: 'saved'; at: string }
  | { what: 'foreign'; by: string }
  | { what: 'refused'; reasons: string[] };

const PAUSE = 1200;
const COMPOSING = 300;
const LONGEST_WAIT = 30_000;

/** Saves after a pause in typing, one save at a time, never while an input method composes. */
export class Saver {
  private timer = 0;
  private wait = 2000;
  private dirty = false;
  private busy: Promise<void> | null = null;

  constructor(
    private readonly desk: Desk,
    private readonly server: Server,
    private readonly keep: Keep,
    private readonly tell: (notice: Notice) => void,
    private version: number,
    private base: Text,
  ) {}

  changed(): void {
    this.dirty = true;
    this.keepHere();
    this.tell({ what: 'unsaved' });
    this.schedule(PAUSE);
  }

  get unsaved(): boolean {
    return this.dirty || this.busy !== null;
  }

  get current(): number {
    return this.version;
  }

  /** Saves now what is not saved yet; true when all is saved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.busy;
    if (this.dirty) await this.save();
    return !this.unsaved;
  }

  /** The house put something into what was saved last. */
  async taken(version: number, text: Text): Promise<void> {
    await this.desk.fold(this.base, text);
    this.version = version;
    this.base = text;
    this.dirty = !sameText(this.desk.read(), text);
    if (this.dirty) this.schedule(PAUSE);
    else this.keep.clear();
  }

  private schedule(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.tick(), milliseconds);
  }

  private tick(): void {
    if (this.desk.composing()) this.schedule(COMPOSING);
    else if (this.busy === null && this.dirty) void this.save();
  }

  private save(): Promise<void> {
    const saving = this.sendAndTake().finally(() => {
      this.busy = null;
    });
    this.busy = saving;
    return saving;
  }

  private async sendAndTake(): Promise<void> {
    const sent = this.desk.read();
    this.dirty = false;
    this.tell({ what: 'saving' });
    await this.take(await this.server.save(this.version, sent), sent);
  }

  private async take(answer: Answer, sent: Text): Promise<void> {
    switch (answer.what) {
      case 'stored':
        this.wait = 2000;
        return this.stored(answer, sent);
      case 'conflict':
        await this.foldIn(this.base, answer);
        this.schedule(0);
        return;
      case 'refused':
        this.failed({ what: 'refused', reasons: answer.reasons });
        return;
      case 'signed-out':
      case 'offline':
        this.failed(answer.what === 'offline' ? { what: 'offline', kept: this.keepHere() } : { what: 'signed-out' });
        this.schedule(this.wait);
        this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
    }
  }

  private async stored(answer: Answer & { what: 'stored' }, sent: Text): Promise<void> {
    if (answer.merged) await this.foldIn(sent, answer);
    this.version = answer.version;
    this.base = answer.text;
    this.dirty = !sameText(this.desk.read(), answer.text);
    if (this.dirty) {
      this.keepHere();
      this.schedule(PAUSE);
    } else {
      this.keep.clear();
      this.tell({ what: 'saved', at: answer.savedAt });
    }
  }

  private async foldIn(base: Text, theirs: { text: Text; version: number; savedBy: string }): Promise<void> {
    await this.desk.fold(base, theirs.text);
    this.version = theirs.version;
    this.base = theirs.text;
    this.dirty = true;
    this.keepHere();
    this.tell({ what: 'foreign', by: theirs.savedBy });
  }

  private failed(notice: Notice): void {
    this.dirty = true;
    this.keepHere();
    this.tell(notice);
  }

  private keepHere(): boolean {
    return this.keep.put(this.base, this.desk.read());
  }
}
