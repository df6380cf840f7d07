import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { get, put } from '../api/client';
import { queries } from '../api/queries';
import type { Nomination } from '../api/types';
import { contentOf, requestOf, type Content } from '../nominations/content';
import { DraftKeeper, type Draft } from '../shared/DraftKeeper';
import { LocalCopy, type Copy } from '../shared/localCopy';

/** The nomination that somebody writes, kept as they type. */
export function useDraft(loaded: Nomination): {
  draft: Draft<Content>;
  keeper: DraftKeeper<Content>;
} {
  const client = useQueryClient();
  const [keeper] = useState(() => {
    const path = `/api/v1/nominations/${loaded.id}`;
    const desk = {
      save: async (content: Content, version: number, leaving: boolean) =>
        (await put(path, version, requestOf(loaded.callId, content), leaving)).version,
      load: async () => seen(await get<Nomination>(path)),
    };
    return new DraftKeeper(desk, new LocalCopy<Content>(loaded.id), seen(loaded));
  });
  const draft = useSyncExternalStore(keeper.subscribe, keeper.current);

  // Another window may have gone on with it; asked for again whenever this one comes to the front.
  useEffect(() => {
    keeper.heard(seen(loaded));
  }, [keeper, loaded]);

  useEffect(() => {
    const leaves = () => {
      if (document.visibilityState === 'hidden') void keeper.flush(true);
    };
    document.addEventListener('visibilitychange', leaves);
    return () => {
      document.removeEventListener('visibilitychange', leaves);
      void keeper.flush(true).finally(() => client.invalidateQueries(queries.nominations()));
    };
  }, [keeper, client]);

  return { draft, keeper };
}

function seen(nomination: Nomination): Copy<Content> {
  return { version: nomination.version, content: contentOf(nomination) };
}
