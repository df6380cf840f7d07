import { Stack, TextInput, Title } from '@mantine/core';
import { useSearchParams } from 'react-router';
import type { StoryRow } from '../api/stories';
import { Empty } from '../shared/Empty';
import { Loading } from '../shared/Loading';
import { PageTitle } from '../shared/PageTitle';
import { ProblemNote } from '../shared/ProblemNote';
import { plain } from '../text/format';
import { useText } from '../text/Language';
import { StoryCard } from './StoryCard';
import { useStories } from './useStories';

/** All stories: first what waits, then what the public reads, then what it read once. */
export default function StoriesPage() {
  const text = useText();
  const words = text.editor.list;
  const stories = useStories();
  const [search, setSearch] = useSearchParams();
  const sought = plain((search.get('tim') ?? '').trim());
  const matching = (rows: StoryRow[]) =>
    rows.filter((row) => plain(`${row.headline ?? ''} ${row.nameShown ?? ''}`).includes(sought));

  const parts = [
    { title: words.todo, rows: matching(stories.todo), empty: words.todoEmpty },
    { title: words.published, rows: matching(stories.published), empty: words.publishedEmpty },
    { title: words.hidden, rows: matching(stories.hidden), empty: null },
  ];
  const nothing = sought !== '' && parts.every((part) => part.rows.length === 0);

  return (
    <Stack>
      <PageTitle>{text.editor.title}</PageTitle>
      <TextInput
        type="search"
        label={words.search}
        value={search.get('tim') ?? ''}
        onChange={(event) => {
          const value = event.currentTarget.value;
          setSearch(value === '' ? {} : { tim: value }, { replace: true });
        }}
      />
      {stories.error && (
        <ProblemNote problem={stories.error} retry={() => void stories.refetch()} />
      )}
      {stories.isPending && <Loading />}
      {nothing && <Empty>{words.nothingFound}</Empty>}
      {stories.data &&
        !nothing &&
        parts.map((part) => (
          <Part key={part.title} {...part} empty={sought === '' ? part.empty : null} />
        ))}
    </Stack>
  );
}

function Part({ title, rows, empty }: { title: string; rows: StoryRow[]; empty: string | null }) {
  if (rows.length === 0 && empty === null) return null;
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h4">
        {title}
      </Title>
      {rows.length === 0 && empty !== null && <Empty>{empty}</Empty>}
      {rows.map((row) => (
        <StoryCard key={row.id} story={row} />
      ))}
    </Stack>
  );
}
