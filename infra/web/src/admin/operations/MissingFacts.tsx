import { Button, Card, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { at, operationQueries } from '../../api/operations';
import type { Service } from '../../api/settings';
import { useAccess } from '../../app/access';
import { ProblemNote } from '../../shared/ProblemNote';
import { useAction } from '../../shared/useAction';
import { useText } from '../../text/Language';

/** Facts that Kafka had taken and does not hold any more; looked for when somebody asks. */
export function MissingFacts({ service }: { service: Service }) {
  const words = useText().operations.service;
  const access = useAccess();
  const missing = useQuery(operationQueries.missing(service));
  const send = useAction();
  if (!access.operates) return null;
  const count = missing.data?.count;
  return (
    <Card component="section">
      <Title order={2} size="h4">
        {words.missing}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {words.missingExplain}
      </Text>
      {missing.error && <ProblemNote problem={missing.error} />}
      {send.problem && <ProblemNote problem={send.problem} />}
      <Text role="status" mb={count === undefined ? 0 : 'sm'}>
        {count === 0 && words.missingNone}
        {count !== undefined && count > 0 && words.missingSome(count)}
      </Text>
      <Group>
        <Button
          size="sm"
          variant="default"
          loading={missing.isFetching}
          onClick={() => void missing.refetch()}
        >
          {words.missingCheck}
        </Button>
        {count !== undefined && count > 0 && (
          <Button
            size="sm"
            loading={send.running}
            onClick={async () => {
              await send.run(at(service, 'missing-facts/send-again'));
              await missing.refetch();
            }}
          >
            {words.missingSend}
          </Button>
        )}
      </Group>
    </Card>
  );
}
