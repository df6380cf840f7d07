import { Problem } from '../api/problem';
import type { Copy, LocalCopy } from './localCopy';

/** Where the text is that somebody writes. */
export type Keeping =
  | { kind: 'untouched' }
  | { kind: 'saved'; at: Date }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'retrying' }
  | { kind: 'signed-out' }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'conflict'; theirs: Copy<unknown> };

export interface Draft<T> {
  content: T;
  version: number;
  keeping: Keeping;
  /** Whether what is shown was brought back from this device. */
  recovered: boolean;
  /** What was not chosen in a conflict; it is kept until the page is left. */
  other: T | null;
}

/** The server's side of it. */
export interface Desk<T> {
  /** Answers the new version. */
  save: (content: T, version: number, leaving: boolean) => Promise<number>;
  load: () => Promise<Copy<T>>;
}

const A_MOMENT = 800;

/**
 * Keeps what somebody types: at once on this device, a moment later on the server. It writes only
 * over what it has seen; where somebody else was quicker, both texts stay until one is chosen.
 */
export class DraftKeeper<T> {
  private readonly listeners = new Set<() => void>();
  private draft: Draft<T>;
  /** What the server has, as far as we know. */
  private base: Copy<T>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private repetition = 0;

  constructor(
    private readonly desk: Desk<T>,
    private readonly local: LocalCopy<T>,
    loaded: Copy<T>,
  ) {
    this.base = loaded;
    this.draft = { ...loaded, keeping: { kind: 'untouched' }, recovered: false, other: null };
    const copy = local.read();
    if (copy !== null && !same(copy.content, loaded.content)) {
      this.recover(copy, loaded);
    } else {
      local.remove();
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): Draft<T> => this.draft;

  change(content: T): void {
    const inConflict = this.draft.keeping.kind === 'conflict';
    this.local.write({ version: this.base.version, content });
    this.show(inConflict ? { content } : { content, keeping: { kind: 'waiting' } });
    if (!inConflict) this.saveIn(A_MOMENT);
  }

  /** Brings everything to the server now; tells whether it is there. */
  async flush(leaving = false): Promise<boolean> {
    clearTimeout(this.timer);
    await this.running;
    if (this.isThere()) return true;
    if (this.draft.keeping.kind !== 'conflict') await this.save(leaving);
    return this.isThere();
  }

  /** Goes on with one of the two; the other one is still shown. */
  choose(which: 'mine' | 'theirs'): void {
    if (this.draft.keeping.kind !== 'conflict') return;
    const theirs = this.draft.keeping.theirs as Copy<T>;
    this.base = theirs;
    if (which === 'theirs') {
      this.local.remove();
      this.show({
        ...theirs,
        keeping: { kind: 'saved', at: new Date() },
        other: this.draft.content,
      });
    } else {
      this.local.write({ version: theirs.version, content: this.draft.content });
      this.show({
        version: theirs.version,
        other: theirs.content,
        keeping: { kind: 'waiting' },
      });
      this.saveIn(0);
    }
  }

  /** What another window has saved meanwhile is taken over, unless something here is unsaved. */
  heard(loaded: Copy<T>): void {
    if (loaded.version > this.base.version && this.isThere() && this.running === null) {
      this.base = loaded;
      this.show({ ...loaded });
    }
  }

  /** Something else about it was done here: the text is as it was, its version is not. */
  moved(version: number): void {
    this.base = { ...this.base, version };
    this.show({ version });
  }

  /** What is here is given up: nothing of it is sent or kept any more. */
  forget(): void {
    clearTimeout(this.timer);
    this.local.remove();
    this.base = { ...this.base, content: this.draft.content };
  }

  private recover(copy: Copy<T>, loaded: Copy<T>): void {
    const untouched = copy.version === loaded.version;
    this.draft = {
      ...this.draft,
      content: copy.content,
      recovered: true,
      keeping: untouched ? { kind: 'waiting' } : { kind: 'conflict', theirs: loaded },
    };
    if (untouched) this.saveIn(A_MOMENT);
  }

  private isThere(): boolean {
    return same(this.draft.content, this.base.content);
  }

  private saveIn(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(false), milliseconds);
  }

  private async save(leaving: boolean): Promise<void> {
    if (this.running !== null) {
      await this.running;
      return;
    }
    this.running = this.send(this.draft.content, leaving);
    await this.running;
    this.running = null;
    if (this.draft.keeping.kind === 'waiting') this.saveIn(A_MOMENT);
  }

  private async send(content: T, leaving: boolean): Promise<void> {
    this.show({ keeping: { kind: 'saving' } });
    try {
      this.arrived({
        version: await this.desk.save(content, this.base.version, leaving),
        content,
      });
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      await this.failed(failure, content);
    }
  }

  private arrived(saved: Copy<T>): void {
    this.base = saved;
    this.repetition = 0;
    if (this.isThere()) {
      this.local.remove();
      this.show({ version: saved.version, keeping: { kind: 'saved', at: new Date() } });
    } else {
      this.local.write({ version: saved.version, content: this.draft.content });
      this.show({ version: saved.version, keeping: { kind: 'waiting' } });
    }
  }

  private async failed(problem: Problem, sent: T): Promise<void> {
    if (problem.isStale) {
      await this.compare(sent);
    } else if (problem.isSignedOut) {
      this.show({ keeping: { kind: 'signed-out' } });
    } else if (problem.passes) {
      this.tryAgain(problem);
    } else {
      this.show({ keeping: { kind: 'refused', problem } });
    }
  }

  private tryAgain(problem: Problem): void {
    this.show({ keeping: { kind: 'retrying' } });
    this.saveIn(problem.pause(this.repetition++));
  }

  /** Somebody was quicker: perhaps we ourselves, where an answer got lost on its way. */
  private async compare(sent: T): Promise<void> {
    try {
      const theirs = await this.desk.load();
      if (same(theirs.content, sent)) {
        this.arrived(theirs);
      } else if (same(theirs.content, this.base.content)) {
        this.base = theirs;
        this.show({ version: theirs.version, keeping: { kind: 'waiting' } });
      } else {
        this.show({ keeping: { kind: 'conflict', theirs } });
      }
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      if (failure.isSignedOut) this.show({ keeping: { kind: 'signed-out' } });
      else this.tryAgain(failure);
    }
  }

  private show(change: Partial<Draft<T>>): void {
    this.draft = { ...this.draft, ...change };
    this.listeners.forEach((tell) => {
      tell();
    });
  }
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
