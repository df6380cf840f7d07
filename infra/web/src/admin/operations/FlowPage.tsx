import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { operationQueries } from '../../api/operations';
import { SERVICES, type Service } from '../../api/settings';
import { paths } from '../../app/paths';
import { Wide } from '../../reports/Wide';
import { useText } from '../../text/Language';
import { OperationsFrame } from './OperationsFrame';

/** How events flow, service by service; it looks again by itself. */
export default function FlowPage() {
  const words = useText().operations;
  return (
    <OperationsFrame title={words.flow}>
      <Text>{words.overview.explain}</Text>
      <Wide label={words.overview.region}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{words.overview.service}</th>
              <th scope="col">{words.overview.pending}</th>
              <th scope="col">{words.overview.oldest}</th>
              <th scope="col">{words.overview.behind}</th>
              <th scope="col">{words.overview.parkedEvents}</th>
              <th scope="col">{words.overview.parkedFacts}</th>
            </tr>
          </thead>
          <tbody>
            {SERVICES.map((service) => (
              <Row key={service} service={service} />
            ))}
          </tbody>
        </table>
      </Wide>
    </OperationsFrame>
  );
}

function Row({ service }: { service: Service }) {
  const text = useText();
  const words = text.operations;
  const flow = useQuery(operationQueries.flow(service));
  const events = useQuery(operationQueries.events(service));
  const facts = useQuery(operationQueries.facts(service));
  const behind = flow.data?.consumers.reduce((sum, each) => sum + each.behind, 0);
  const count = (page: { items: unknown[]; next?: string | null } | undefined) =>
    page?.next == null ? page?.items.length : words.overview.atLeast(page.items.length);
  return (
    <tr>
      <th scope="row">
        <Anchor component={Link} inherit to={paths.flowOf(service)}>
          {text.admin.settings.services[service]}
        </Anchor>
        {(flow.error ?? events.error) && (
          <Text size="sm" c="seal">
            {words.away}
          </Text>
        )}
      </th>
      <Figure of={flow.data?.pending} />
      <td>{flow.data ? words.overview.seconds(flow.data.oldestSeconds) : '…'}</td>
      <Figure of={behind} />
      <Figure of={count(events.data)} />
      <Figure of={count(facts.data)} />
    </tr>
  );
}

function Figure({ of }: { of: number | string | undefined }) {
  return <td className={of === undefined || of === 0 ? undefined : 'waiting'}>{of ?? '…'}</td>;
}
