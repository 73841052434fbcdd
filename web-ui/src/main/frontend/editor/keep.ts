import type { Text } from './text';

export interface Kept {
  /** What the text was made from. */
  base: Text;
  text: Text;
  at: string;
}

/** Unsaved text waits in the browser, apart for each draft and person. */
export class Keep {
  private readonly key: string;

  constructor(draft: string, person: string) {
    this.key = `rostrum.unsaved.${person}.${draft}`;
  }

  /** False when the browser has no room or does not allow it. */
  put(base: Text, text: Text): boolean {
    try {
      const kept: Kept = { base, text, at: new Date().toISOString() };
      localStorage.setItem(this.key, JSON.stringify(kept));
      return true;
    } catch (full) {
      if (full instanceof DOMException) return false;
      throw full;
    }
  }

  get(): Kept | null {
    try {
      return JSON.parse(localStorage.getItem(this.key) ?? 'null') as Kept | null;
    } catch (unreadable) {
      if (unreadable instanceof DOMException || unreadable instanceof SyntaxError) return null;
      throw unreadable;
    }
  }

  clear(): void {
    try {
      localStorage.removeItem(this.key);
    } catch (forbidden) {
      if (!(forbidden instanceof DOMException)) throw forbidden;
    }
  }
}
