import { Anchor, Group, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import type { FunnelRow } from '../api/reports';
import { paths } from '../app/paths';
import type { NominationStatus } from '../api/types';
import { useText } from '../text/Language';

/** The steps as bars, each with its figure beside it, and what has ended on the way. */
export function FunnelBars({ total }: { total: FunnelRow }) {
  const text = useText();
  const words = text.reports.funnel;
  const most = Math.max(1, ...total.steps.map((step) => step.count));
  const ended = Object.entries(total.ended).filter(([, end]) => end.count > 0);
  return (
    <section>
      <Title order={2} size="h4" id="funnel-title">
        {words.title}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {words.explain}
      </Text>
      <ul className="step-bars" aria-labelledby="funnel-title">
        {total.steps.map((step) => (
          <li key={step.step}>
            <span>{words.step[step.step]}</span>
            <span className="track" aria-hidden>
              <span className="reached" style={{ width: `${(100 * step.count) / most}%` }} />
            </span>
            <span className="figure">
              <ListLink list={step.list} count={step.count}>
                {words.see(words.step[step.step], words.total)}
              </ListLink>
              {step.share !== null && step.step !== 'HANDED_IN' && (
                <small>{Math.round(step.share * 100)}%</small>
              )}
            </span>
          </li>
        ))}
      </ul>
      <Text fw={600} mt="md">
        {words.ended}
      </Text>
      {ended.length === 0 ? (
        <Text size="sm">{words.endedNone}</Text>
      ) : (
        <Group gap="md">
          {ended.map(([status, end]) => (
            <Text key={status} size="sm">
              {text.status[status as NominationStatus]}:{' '}
              <ListLink list={end.list} count={end.count}>
                {words.see(text.status[status as NominationStatus], words.total)}
              </ListLink>
            </Text>
          ))}
        </Group>
      )}
    </section>
  );
}

/** A figure that leads to what it counts. */
export function ListLink(props: { list: string; count: number; children: string }) {
  if (props.count === 0) return <>0</>;
  return (
    <Anchor
      component={Link}
      inherit
      to={`${paths.reportList}?${props.list.split('?')[1] ?? ''}`}
      aria-label={`${props.count}. ${props.children}`}
    >
      {props.count}
    </Anchor>
  );
}
