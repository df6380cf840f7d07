import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { act, type Receipt } from '../api/client';
import { toFirstWrong } from './toFirstWrong';

interface Action {
  running: boolean;
  problem: Error | null;
  /** The answer, or nothing where it was refused or is already under way. */
  run: <T = Receipt>(
    path: string,
    doing?: { version?: number; body?: unknown },
  ) => Promise<T | null>;
  /** The same for what is no command. */
  perform: <T>(work: () => Promise<T>) => Promise<T | null>;
}

/** One thing that somebody does: once, however often it is clicked; what it changes is read again. */
export function useAction(): Action {
  const client = useQueryClient();
  const [running, setRunning] = useState(false);
  const [problem, setProblem] = useState<Error | null>(null);

  useEffect(() => {
    if (problem !== null) toFirstWrong();
  }, [problem]);

  async function perform<T>(work: () => Promise<T>): Promise<T | null> {
    if (running) return null;
    setRunning(true);
    setProblem(null);
    try {
      return await work();
    } catch (failure) {
      setProblem(failure instanceof Error ? failure : new Error(String(failure)));
      return null;
    } finally {
      setRunning(false);
      void client.invalidateQueries();
    }
  }

  return { running, problem, perform, run: (path, doing) => perform(() => act(path, doing)) };
}
