import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { queries } from '../api/queries';
import { useAccess } from '../app/access';
import { Empty } from '../shared/Empty';
import { Loading } from '../shared/Loading';
import { PageTitle } from '../shared/PageTitle';
import { ProblemNote } from '../shared/ProblemNote';
import { plain } from '../text/format';
import { useText } from '../text/Language';
import { NominationCard } from './NominationCard';

/** All nominations that somebody may see. The filter is in the address, so it stays and can be sent on. */
export default function ListPage() {
  const text = useText();
  const access = useAccess();
  const [search, setSearch] = useSearchParams();
  const nominations = useQuery(queries.nominations());
  const units = useQuery({ ...queries.units(), enabled: access.seesAll });
  const words = search.get('tim') ?? '';
  const status = search.get('trang-thai') ?? '';

  const filter = (name: string, value: string) => {
    setSearch(
      (before) => {
        if (value === '') before.delete(name);
        else before.set(name, value);
        return before;
      },
      { replace: true },
    );
  };

  const all = nominations.data ?? [];
  const found = all
    .filter((each) => status === '' || each.status === status)
    .filter((each) =>
      plain(`${each.title ?? ''} ${each.subjectName ?? ''}`).includes(plain(words.trim())),
    )
    .sort((a, b) => b.since.localeCompare(a.since));
  const nameOf = (unit: string) => units.data?.find((each) => each.id === unit)?.name;

  return (
    <Stack>
      <PageTitle>{text.list.title}</PageTitle>
      <Group align="flex-end">
        <TextInput
          type="search"
          flex="1 1 14rem"
          label={text.list.search}
          value={words}
          onChange={(event) => {
            filter('tim', event.currentTarget.value);
          }}
        />
        <NativeSelect
          size="md"
          label={text.list.status}
          value={status}
          onChange={(event) => {
            filter('trang-thai', event.currentTarget.value);
          }}
          data={[
            { value: '', label: text.list.all },
            ...Object.entries(text.status).map(([value, label]) => ({ value, label })),
          ]}
        />
      </Group>
      {nominations.error && (
        <ProblemNote problem={nominations.error} retry={() => void nominations.refetch()} />
      )}
      {nominations.isPending && <Loading />}
      {nominations.data && (
        <Text size="sm" c="dimmed" role="status">
          {text.list.count(found.length)}
        </Text>
      )}
      {nominations.data && all.length === 0 && (
        <Empty>{access.writes ? text.list.empty : text.list.emptyForReader}</Empty>
      )}
      {all.length > 0 && found.length === 0 && (
        <Empty
          action={
            <Button
              mt="md"
              variant="default"
              onClick={() => {
                setSearch({}, { replace: true });
              }}
            >
              {text.list.clear}
            </Button>
          }
        >
          {text.list.nothingFound}
        </Empty>
      )}
      {found.map((each) => (
        <NominationCard key={each.id} nomination={each} unitName={nameOf(each.unitId)} />
      ))}
    </Stack>
  );
}
