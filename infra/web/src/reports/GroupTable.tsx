import { Text, Title } from '@mantine/core';
import { STEPS, type Funnel, type FunnelRow } from '../api/reports';
import { useText } from '../text/Language';
import { ListLink } from './FunnelBars';
import { Wide } from './Wide';

/** The same steps for each group, with the way to the nominations behind each figure. */
export function GroupTable({ funnel, by }: { funnel: Funnel; by: keyof Words }) {
  const text = useText();
  const words = text.reports.funnel;
  return (
    <>
      <Title order={2} size="h4" id="group-title">
        {words.byTable(words.groups[by])}
      </Title>
      {by === 'topic' && (
        <Text size="sm" c="dimmed">
          {words.topicNote}
        </Text>
      )}
      <Wide label={words.byRegion}>
        <table className="figures plain" aria-labelledby="group-title">
          <thead>
            <tr>
              <th scope="col">{words.group}</th>
              {STEPS.map((step) => (
                <th key={step} scope="col">
                  {words.step[step]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {byName(funnel.rows).map((row) => (
              <Row key={row.key ?? '-'} row={row} />
            ))}
          </tbody>
          <tfoot>
            <Row row={funnel.total} />
          </tfoot>
        </table>
      </Wide>
    </>
  );
}

function byName(rows: FunnelRow[]): FunnelRow[] {
  return [...rows].sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}

type Words = ReturnType<typeof useText>['reports']['funnel']['groups'];

function Row({ row }: { row: FunnelRow }) {
  const words = useText().reports.funnel;
  return (
    <tr>
      <th scope="row">{row.name}</th>
      {row.steps.map((step) => (
        <td key={step.step}>
          <ListLink list={step.list} count={step.count}>
            {words.see(words.step[step.step], row.name)}
          </ListLink>
        </td>
      ))}
    </tr>
  );
}
