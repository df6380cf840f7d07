import { useState } from 'react';
import { LocalCopy } from './localCopy';

/** What somebody types before one command, kept on this device until that was done. */
export function useKept<T>(id: string, initial: T): [T, (next: T) => void, () => void] {
  const [copy] = useState(() => new LocalCopy<T>(id));
  const [value, setValue] = useState<T>(() => copy.read()?.content ?? initial);

  function write(next: T) {
    setValue(next);
    copy.write({ version: 0, content: next });
  }

  function done() {
    copy.remove();
  }

  return [value, write, done];
}
