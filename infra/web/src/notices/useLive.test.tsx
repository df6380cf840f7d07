import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noticeQueries } from '../api/notices';
import { useLive } from './useLive';

/** What the browser has, moved by hand. */
class Stream extends EventTarget {
  static readonly CLOSED = 2;
  static all: Stream[] = [];
  readyState = 0;

  constructor(readonly url: string) {
    super();
    Stream.all.push(this);
  }

  close() {
    this.readyState = Stream.CLOSED;
  }

  says(type: string, data?: string) {
    act(() => {
      this.dispatchEvent(data === undefined ? new Event(type) : new MessageEvent(type, { data }));
    });
  }
}

describe('useLive', () => {
  const client = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const last = () => {
    const stream = Stream.all.at(-1);
    if (stream === undefined) throw new Error('Nobody listens');
    return stream;
  };

  beforeEach(() => {
    vi.useFakeTimers();
    Stream.all = [];
    vi.stubGlobal('EventSource', Stream);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('shows what it hears', () => {
    const { result } = renderHook(() => useLive(true), { wrapper });
    expect(result.current).toBe(false);
    last().says('open');
    last().says('unread', '{"unread":3}');
    expect(result.current).toBe(true);
    expect(client.getQueryData(noticeQueries.unread().queryKey)).toBe(3);
  });

  it('says that it hears nothing where it is refused, and tries again later', () => {
    const { result } = renderHook(() => useLive(true), { wrapper });
    last().says('open');
    last().readyState = Stream.CLOSED;
    last().says('error');
    expect(result.current).toBe(false);

    act(() => {
      vi.advanceTimersByTime(60_000);
    });
    expect(Stream.all).toHaveLength(2);
  });

  it('lets go of the connection while nobody sees the page', () => {
    renderHook(() => useLive(true), { wrapper });
    const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(last().readyState).toBe(Stream.CLOSED);
    expect(Stream.all).toHaveLength(1);

    seen.mockReturnValue('visible');
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(Stream.all).toHaveLength(2);
    seen.mockRestore();
  });

  it('asks nothing for whoever is told nothing', () => {
    renderHook(() => useLive(false), { wrapper });
    expect(Stream.all).toHaveLength(0);
  });
});
