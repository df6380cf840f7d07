import '../../reports/reports.css';
import { Card, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { operationQueries } from '../../api/operations';
import type { Service } from '../../api/settings';
import { Wide } from '../../reports/Wide';
import { useText } from '../../text/Language';

/** What the service reads, and how far behind it is. */
export function Consumers({ service }: { service: Service }) {
  const words = useText().operations.service;
  const consumers = useQuery(operationQueries.flow(service)).data?.consumers;
  if (consumers === undefined) return null;
  return (
    <Card component="section">
      <Title order={2} size="h4" mb="sm">
        {words.consumers}
      </Title>
      {consumers.length === 0 ? (
        <Text>{words.consumersNone}</Text>
      ) : (
        <Wide label={words.consumers}>
          <table className="figures">
            <thead>
              <tr>
                <th scope="col">{words.group}</th>
                <th scope="col">{words.topic}</th>
                <th scope="col">{words.behind}</th>
              </tr>
            </thead>
            <tbody>
              {consumers.map((each) => (
                <tr key={each.group + each.topic}>
                  <th scope="row">{each.group}</th>
                  <td>{each.topic}</td>
                  <td>{each.behind}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
    </Card>
  );
}
