import { Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CaseRow } from '../api/types';
import { Done } from '../shared/Done';
import { Empty } from '../shared/Empty';
import { Loading } from '../shared/Loading';
import { PageTitle } from '../shared/PageTitle';
import { ProblemNote } from '../shared/ProblemNote';
import { Views } from '../shared/Views';
import { useText } from '../text/Language';
import { AcceptMany } from './AcceptMany';
import { CaseCard } from './CaseCard';
import { useCallOptions, useUnitOptions } from './options';
import { useCaseList, VIEWS } from './useCaseList';

/** The office's desk: what waits, what has got stuck, and all the rest. */
export default function CasesPage() {
  const text = useText();
  const list = useCaseList();
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [accepts, accept] = useState(false);
  const units = useUnitOptions();
  const calls = useCallOptions();

  const acceptable = list.shown.filter((row) => row.status === 'OPEN' && list.isForMe(row));
  // What a filter hides is not chosen any more: nobody accepts what they do not see.
  const selected = acceptable.filter((row) => chosen.has(row.nominationId));

  return (
    <Stack>
      <PageTitle>{text.office.list.title}</PageTitle>
      <Done />
      <Views
        label={text.office.list.views}
        options={VIEWS.map((view) => ({
          value: view,
          label: text.office.list.withCount(text.office.list[view], list.count(view)),
        }))}
        value={list.view}
        onChange={(view) => {
          list.set('xem', view === 'mine' ? '' : view);
        }}
      />
      <Group align="flex-end">
        <TextInput
          type="search"
          flex="1 1 14rem"
          label={text.office.list.search}
          value={list.filters.tim}
          onChange={(event) => {
            list.set('tim', event.currentTarget.value);
          }}
        />
        <NativeSelect
          size="md"
          flex="1 1 12rem"
          label={text.office.list.unit}
          data={[{ value: '', label: text.office.list.anyUnit }, ...units]}
          value={list.filters.khoa}
          onChange={(event) => {
            list.set('khoa', event.currentTarget.value);
          }}
        />
        <NativeSelect
          size="md"
          flex="1 1 12rem"
          label={text.office.list.call}
          data={[{ value: '', label: text.office.list.anyCall }, ...calls]}
          value={list.filters.dot}
          onChange={(event) => {
            list.set('dot', event.currentTarget.value);
          }}
        />
      </Group>
      {list.problem && <ProblemNote problem={list.problem} retry={list.retry} />}
      {list.isPending && !list.problem && <Loading />}
      {!list.isPending && !list.problem && (
        <Text size="sm" c="dimmed" role="status">
          {text.office.list.count(list.shown.length)}
        </Text>
      )}
      {!list.isPending && list.shown.length === 0 && (
        <Empty
          action={
            list.isNarrowed && (
              <Button
                mt="md"
                variant="default"
                onClick={() => {
                  list.clear('tim', 'khoa', 'dot');
                }}
              >
                {text.list.clear}
              </Button>
            )
          }
        >
          {list.isNarrowed
            ? text.office.list.nothingFound
            : list.view === 'mine'
              ? text.office.list.emptyMine
              : text.office.list.empty}
        </Empty>
      )}
      {acceptable.length > 1 && (
        <Checkbox
          label={text.office.list.selectAll(acceptable.length)}
          checked={selected.length === acceptable.length}
          indeterminate={selected.length > 0 && selected.length < acceptable.length}
          onChange={(event) => {
            choose(new Set(event.currentTarget.checked ? acceptable.map(idOf) : []));
          }}
        />
      )}
      {list.shown.map((row) => (
        <CaseCard
          key={row.nominationId}
          row={row}
          selection={
            acceptable.includes(row)
              ? {
                  selected: chosen.has(row.nominationId),
                  select: (is) => {
                    const next = new Set(chosen);
                    if (is) next.add(row.nominationId);
                    else next.delete(row.nominationId);
                    choose(next);
                  },
                }
              : null
          }
        />
      ))}
      {selected.length > 0 && (
        <Group className="reach" justify="space-between">
          <Text role="status">{text.office.list.selected(selected.length)}</Text>
          <Group>
            <Button
              variant="default"
              onClick={() => {
                choose(new Set());
              }}
            >
              {text.office.list.unselect}
            </Button>
            <Button
              onClick={() => {
                accept(true);
              }}
            >
              {text.office.bulk.accept(selected.length)}
            </Button>
          </Group>
        </Group>
      )}
      {accepts && (
        <AcceptMany
          cases={selected}
          onClose={() => {
            accept(false);
          }}
        />
      )}
    </Stack>
  );
}

function idOf(row: CaseRow): string {
  return row.nominationId;
}
