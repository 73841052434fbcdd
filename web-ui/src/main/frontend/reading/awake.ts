/** Keeps the screen on while somebody speaks, where the browser can. */
export class Awake {
  private lock: WakeLockSentinel | null = null;
  private wanted = false;

  constructor() {
    // The browser takes the lock away with the tab; it is asked for again when the tab is back.
    document.addEventListener('visibilitychange', () => {
      if (this.wanted && document.visibilityState === 'visible') void this.ask();
    });
  }

  keep(): Promise<void> {
    this.wanted = true;
    return this.ask();
  }

  letGo(): void {
    this.wanted = false;
    void this.lock?.release();
    this.lock = null;
  }

  private async ask(): Promise<void> {
    if (!('wakeLock' in navigator)) return;
    try {
      const lock = await navigator.wakeLock.request('screen');
      if (this.wanted) this.lock = lock;
      else await lock.release();
    } catch (failure) {
      // Low battery, or not allowed here: the text moves all the same.
      if (!(failure instanceof DOMException)) throw failure;
    }
  }
}
