import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { noticeQueries, NOTICES } from '../api/notices';

const LATER = 60_000;

/**
 * Listens for news while the page can be seen: a browser has few connections, and hidden pages need
 * none. Tells whether it hears anything; who does not, asks now and then.
 */
export function useLive(enabled: boolean): boolean {
  const client = useQueryClient();
  const [hearing, hears] = useState(false);

  useEffect(() => {
    let stream: EventSource | null = null;
    let later: ReturnType<typeof setTimeout> | undefined;

    function close() {
      clearTimeout(later);
      stream?.close();
      stream = null;
      hears(false);
    }

    function open() {
      close();
      if (!enabled || document.visibilityState === 'hidden') return;
      const source = new EventSource(`${NOTICES}/stream`);
      stream = source;
      source.addEventListener('open', () => {
        hears(true);
      });
      source.addEventListener('unread', (event: MessageEvent<string>) => {
        const { unread } = JSON.parse(event.data) as { unread: number };
        client.setQueryData(noticeQueries.unread().queryKey, unread);
        void client.invalidateQueries({ queryKey: ['notices', 'list'] });
      });
      // It comes again by itself, unless it was refused.
      source.addEventListener('error', () => {
        if (source.readyState === EventSource.CLOSED) {
          close();
          later = setTimeout(open, LATER);
        }
      });
    }

    open();
    document.addEventListener('visibilitychange', open);
    return () => {
      document.removeEventListener('visibilitychange', open);
      close();
    };
  }, [client, enabled]);

  return hearing;
}
