import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { get, put, type Receipt } from '../api/client';
import { storyQueries, type Story } from '../api/stories';
import { DraftKeeper, type Draft } from '../shared/DraftKeeper';
import { LocalCopy } from '../shared/localCopy';
import { useAction } from '../shared/useAction';
import { seen, type StoryText } from './storyText';

export interface Writing {
  draft: Draft<StoryText>;
  keeper: DraftKeeper<StoryText>;
}

/** A story's text, kept as somebody types; what the server says about it is read again after each save. */
export function useWriting(loaded: Story): Writing {
  const client = useQueryClient();
  const [keeper] = useState(() => {
    const path = `/api/v1/stories/${loaded.id}`;
    const desk = {
      save: async (content: StoryText, version: number, leaving: boolean) =>
        (await put(path, version, content, leaving)).version,
      load: async () => seen(await get<Story>(path)),
    };
    return new DraftKeeper(desk, new LocalCopy<StoryText>(`story.${loaded.id}`), seen(loaded));
  });
  const draft = useSyncExternalStore(keeper.subscribe, keeper.current);

  useEffect(() => {
    keeper.heard(seen(loaded));
  }, [keeper, loaded]);

  useEffect(() => {
    if (draft.keeping.kind === 'saved') void client.invalidateQueries(storyQueries.one(loaded.id));
  }, [client, draft.keeping, loaded.id]);

  useEffect(() => {
    const leaves = () => {
      if (document.visibilityState === 'hidden') void keeper.flush(true);
    };
    document.addEventListener('visibilitychange', leaves);
    return () => {
      document.removeEventListener('visibilitychange', leaves);
      void keeper.flush(true).finally(() => client.invalidateQueries(storyQueries.all()));
    };
  }, [keeper, client]);

  return { draft, keeper };
}

/** Something that is done to a story besides writing. Unsaved words go first, so that both count. */
export function useStoryAction(id: string, keeper: DraftKeeper<StoryText>) {
  const { running, problem, run } = useAction();
  async function perform(what: string, body?: unknown): Promise<Receipt | null> {
    if (!(await keeper.flush())) return null;
    const doing = { version: keeper.current().version };
    const done = await run(
      `/api/v1/stories/${id}/${what}`,
      body === undefined ? doing : { ...doing, body },
    );
    if (done) keeper.moved(done.version);
    return done;
  }
  return { running, problem, perform };
}
