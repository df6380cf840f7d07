import {
  Anchor,
  Button,
  Card,
  Group,
  NativeSelect,
  Stack,
  Table,
  Text,
  Title,
} from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { queries } from '../api/queries';
import type { NominationStatus } from '../api/types';
import { paths } from '../app/paths';
import { Empty } from '../shared/Empty';
import { Loading } from '../shared/Loading';
import { PageTitle } from '../shared/PageTitle';
import { ProblemNote } from '../shared/ProblemNote';
import { useFilters } from '../shared/useFilters';
import { deadline, period } from '../text/format';
import { useText } from '../text/Language';
import { useCalls } from './options';

/** What the office hands to the director each month: looked at first, then downloaded. */
export default function MonthlyPackagePage() {
  const text = useText();
  const words = text.office.monthly;
  const calls = useQuery(queries.calls());
  const begun = useCalls();
  const { values, set } = useFilters(['dot'] as const);
  const call = begun.find((each) => each.id === values.dot) ?? begun[0];
  return (
    <Stack>
      <PageTitle>{words.title}</PageTitle>
      <Text>{words.explain}</Text>
      {calls.error && <ProblemNote problem={calls.error} retry={() => void calls.refetch()} />}
      {calls.isPending && <Loading />}
      {calls.data && !call && <Empty>{text.office.owing.noCall}</Empty>}
      {call && (
        <>
          <NativeSelect
            size="md"
            label={text.office.owing.call}
            data={begun.map((each) => ({ value: each.id, label: period(each.period, text) }))}
            value={call.id}
            onChange={(event) => {
              set('dot', event.currentTarget.value);
            }}
          />
          <Text fw={600}>{deadline(call, text)}</Text>
          <Papers call={call.id} />
          <Preview call={call.id} />
        </>
      )}
    </Stack>
  );
}

function Papers({ call }: { call: string }) {
  const { office } = useText();
  const papers = [
    {
      name: 'summary',
      title: office.monthly.summary,
      explain: office.monthly.summaryExplain,
      types: ['docx', 'pdf', 'xlsx'],
    },
    {
      name: 'submission',
      title: office.monthly.letter,
      explain: office.monthly.letterExplain,
      types: ['docx', 'pdf'],
    },
  ];
  return papers.map((paper) => (
    <Card key={paper.name} component="section" padding="md">
      <Title order={2} size="h4">
        {paper.title}
      </Title>
      <Text size="sm">{paper.explain}</Text>
      <Group mt="xs" gap="xs">
        {paper.types.map((type) => (
          <Button
            key={type}
            size="sm"
            variant="default"
            component="a"
            href={`/api/v1/packages/${call}/${paper.name}.${type}`}
            aria-label={`${office.monthly.download(type.toUpperCase())}: ${paper.title}`}
          >
            {office.monthly.download(type.toUpperCase())}
          </Button>
        ))}
      </Group>
    </Card>
  ));
}

/** The same rows as the summary table, from the same service. */
function Preview({ call }: { call: string }) {
  const text = useText();
  const words = text.office.monthly;
  const report = useQuery(queries.compliance(call));
  if (report.error) {
    return <ProblemNote problem={report.error} retry={() => void report.refetch()} />;
  }
  if (!report.data) return <Loading />;
  const { cells, totals } = report.data;
  return (
    <Card component="section" padding="md">
      <Title order={2} size="h4">
        {words.preview}
      </Title>
      <Text size="sm">
        {words.totals(totals.onTime, totals.late, totals.owed + totals.overdue, totals.waived)}
      </Text>
      <Text size="sm" c="dimmed">
        {words.lag}
      </Text>
      <Table.ScrollContainer minWidth={300} type="native" mt="sm">
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.unit}</Table.Th>
              <Table.Th>{words.subject}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {cells.map((cell) => (
              <Table.Tr key={cell.unitId}>
                <Table.Td>
                  {cell.unitName}
                  <Text size="sm" c="dimmed">
                    {cell.status && text.obligation[cell.status as keyof typeof text.obligation]}
                  </Text>
                </Table.Td>
                <Table.Td>
                  {cell.nominations.length === 0 && (
                    <Text size="sm" c="dimmed">
                      {words.nothing}
                    </Text>
                  )}
                  {cell.nominations.map((each) => (
                    <div key={each.nominationId}>
                      <Anchor component={Link} to={paths.nomination(each.nominationId)} inherit>
                        {each.title ?? text.home.untitled}
                      </Anchor>
                      <Text size="sm" c="dimmed">
                        {[each.subjectName, text.status[each.status as NominationStatus]]
                          .filter(Boolean)
                          .join(' · ')}
                      </Text>
                    </div>
                  ))}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  );
}
