import { Alert, Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { at, operationQueries, type Finding } from '../../api/operations';
import { SERVICES, type Service } from '../../api/settings';
import { act } from '../../api/client';
import { useAccess } from '../../app/access';
import { Loading } from '../../shared/Loading';
import { ProblemNote } from '../../shared/ProblemNote';
import { useAction } from '../../shared/useAction';
import { day, time } from '../../text/format';
import { useText } from '../../text/Language';
import { OperationsFrame } from './OperationsFrame';

/** What has to hold; what does not, first. */
export default function InvariantsPage() {
  const words = useText().operations;
  const access = useAccess();
  const all = useQueries({ queries: SERVICES.map((each) => operationQueries.invariants(each)) });
  const check = useAction();
  const findings = all.flatMap((each) => each.data ?? []);
  const broken = findings.filter((each) => (each.violations ?? 0) > 0).length;
  const failed = all.find((each) => each.error !== null)?.error;
  return (
    <OperationsFrame title={words.invariants}>
      <Text>{words.invariant.explain}</Text>
      {access.operates && (
        <Button
          mr="auto"
          variant="default"
          loading={check.running}
          onClick={() =>
            void check.perform(() =>
              Promise.all(SERVICES.map((service) => act(at(service, 'invariants/check')))),
            )
          }
        >
          {words.invariant.check}
        </Button>
      )}
      {check.problem && <ProblemNote problem={check.problem} />}
      {failed && <ProblemNote problem={failed} />}
      {all.some((each) => each.isPending) && <Loading />}
      {findings.length > 0 && (
        <Alert role="status" color={broken > 0 ? 'seal' : 'gold'}>
          {broken > 0 ? words.invariant.someBroken(broken) : words.invariant.allHold}
        </Alert>
      )}
      {SERVICES.map((service, place) => (
        <OfService key={service} service={service} findings={all[place]?.data ?? []} />
      ))}
    </OperationsFrame>
  );
}

function OfService({ service, findings }: { service: Service; findings: Finding[] }) {
  const text = useText();
  if (findings.length === 0) return null;
  const sorted = [...findings].sort((a, b) => (b.violations ?? 0) - (a.violations ?? 0));
  return (
    <Card component="section">
      <Title order={2} size="h4" mb="sm">
        {text.admin.settings.services[service]}
      </Title>
      <Stack component="ul" gap="sm" m={0} p={0} className="lines">
        {sorted.map((finding) => (
          <One key={finding.name} finding={finding} />
        ))}
      </Stack>
    </Card>
  );
}

function One({ finding }: { finding: Finding }) {
  const words = useText().operations.invariant;
  const { violations, checkedAt } = finding;
  const state =
    violations == null ? words.never : violations === 0 ? words.holds : words.broken(violations);
  return (
    <li>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Text>{finding.says}</Text>
        <Badge
          variant="light"
          color={violations ? 'seal' : 'dark'}
          tt="none"
          size="lg"
          flex="0 0 auto"
        >
          {state}
        </Badge>
      </Group>
      <Text size="sm" c="dimmed">
        {finding.name}
        {checkedAt != null && ` · ${words.checkedAt(`${time(checkedAt)} ${day(checkedAt)}`)}`}
      </Text>
    </li>
  );
}
