import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { newQueryClient, queries } from '../api/queries';
import type { Story } from '../api/stories';
import { Dossier } from '../editor/Dossier';
import { PublicArticle } from '../editor/PublicArticle';
import type { Content } from './content';
import { DossierText } from './DossierText';

/** The same that the public pages and the mails are tried with. */
const WORDS = readFileSync('../test-kit/src/main/resources/vn/guongsang/testkit/markup.txt', 'utf8')
  .trimEnd()
  .split('\n');

describe('what somebody typed', () => {
  let harmless: Set<string>;

  beforeAll(() => {
    const { found, unmount } = rendered('Đỡ sinh an toàn giữa đêm lũ');
    unmount();
    harmless = found;
  });

  it.each(WORDS)('stays words: %s', (words) => {
    const { shown, found } = rendered(words);

    expect(shown).toContain(words);
    expect([...found].filter((each) => !harmless.has(each))).toEqual([]);
  });
});

/** All that there is to see, and all elements and attributes with the addresses that they lead to. */
function rendered(words: string) {
  const client = newQueryClient();
  client.setQueryData(queries.units().queryKey, []);
  client.setQueryData(queries.people().queryKey, []);
  client.setQueryData(queries.catalogues().queryKey, {
    kinds: [],
    fields: [],
    topics: [],
    criteria: [],
  });
  const { container, unmount } = render(
    <QueryClientProvider client={client}>
      <MantineProvider>
        <DossierText content={contentOf(words)} unitId="u" subject={words} />
        <Dossier story={storyOf(words)} />
        <PublicArticle
          content={{
            headline: words,
            lead: words,
            body: words,
            nameShown: words,
            unitShown: words,
            topics: [],
          }}
        />
      </MantineProvider>
    </QueryClientProvider>,
  );
  const found = new Set(
    [...container.querySelectorAll('*')].flatMap((element) => [
      element.tagName,
      ...[...element.attributes].map(({ name, value }) =>
        ['href', 'src', 'action'].includes(name)
          ? `${element.tagName} ${name} ${value}`
          : `${element.tagName} ${name}`,
      ),
    ]),
  );
  return { shown: container.textContent, found, unmount };
}

function contentOf(words: string): Content {
  return {
    subject: null,
    kind: words,
    field: words,
    topics: [words],
    title: words,
    summary: words,
    claims: [{ text: words, source: words }],
    criteria: [{ code: words, met: true, text: words }],
    spread: words,
    replicability: words,
  };
}

function storyOf(words: string): Story {
  const part = (kind: string) => ({ kind, text: words });
  return {
    dossier: { title: words, subjectName: words, summary: words },
    differences: { headline: [part('SAME'), part('ADDED')], body: [part('REMOVED')] },
  } as unknown as Story;
}
