const PREFIX = 'guongsang.draft.';

/** What is written and not yet on the server, with the version that it was written on. */
export interface Copy<T> {
  version: number;
  content: T;
}

/** Keeps one thing on this device through a lost session, a closed tab and a dead battery. */
export class LocalCopy<T> {
  private readonly key: string;

  constructor(id: string) {
    this.key = PREFIX + id;
  }

  read(): Copy<T> | null {
    const stored = localStorage.getItem(this.key);
    try {
      return stored === null ? null : (JSON.parse(stored) as Copy<T>);
    } catch {
      return null;
    }
  }

  /** A full or forbidden store is no reason to stop writing; the server still gets everything. */
  write(copy: Copy<T>): void {
    try {
      localStorage.setItem(this.key, JSON.stringify(copy));
    } catch {
      // The text is still on screen and on its way to the server.
    }
  }

  remove(): void {
    localStorage.removeItem(this.key);
  }
}

export function anyLocalCopy(): boolean {
  return keys().length > 0;
}

export function forgetLocalCopies(): void {
  keys().forEach((key) => {
    localStorage.removeItem(key);
  });
}

function keys(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
}
