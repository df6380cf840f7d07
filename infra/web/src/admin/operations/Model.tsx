import { Badge, Button, Card, Group, Progress, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { at, type Projection, type Rebuild } from '../../api/operations';
import type { Service } from '../../api/settings';
import { useAccess } from '../../app/access';
import { Ask } from '../../shared/Ask';
import { ProblemNote } from '../../shared/ProblemNote';
import { useAction } from '../../shared/useAction';
import { useText } from '../../text/Language';
import { Differences } from './Differences';

type What = 'rebuild' | 'switch' | 'switch-back';

/** One read model: what stands, what is built beside it, and the next step. */
export function Model({ service, model }: { service: Service; model: Projection }) {
  const words = useText().operations.model;
  const access = useAccess();
  const action = useAction();
  const [asked, ask] = useState<What | null>(null);
  const { rebuild } = model;
  const name = words.names[model.name] ?? model.name;
  const state = rebuild?.state;
  const questions = {
    rebuild: words.rebuildAsk(name),
    switch: words.switchAsk(name),
    'switch-back': words.switchBackAsk(name),
  };
  const labels = {
    rebuild: words.rebuild,
    switch: words.switch,
    'switch-back': words.switchBack,
  };
  const possible: What[] =
    state === 'RUNNING'
      ? []
      : state === 'READY'
        ? ['switch', 'rebuild']
        : state === 'SWITCHED'
          ? ['switch-back', 'rebuild']
          : ['rebuild'];

  return (
    <Card component="section">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h4">
          {name}
        </Title>
        {rebuild && (
          <Badge variant="light" color={state === 'FAILED' ? 'seal' : 'dark'} tt="none" size="lg">
            {words.states[rebuild.state] ?? rebuild.state}
          </Badge>
        )}
      </Group>
      <div role="status">
        {rebuild ? <State rebuild={rebuild} name={name} /> : <Text>{words.never}</Text>}
      </div>
      {model.parked > 0 && <Text fw={600}>{words.parked(model.parked)}</Text>}
      {action.problem && <ProblemNote problem={action.problem} />}
      {access.rebuilds && possible.length > 0 && (
        <Group mt="md">
          {possible.map((what, place) => (
            <Button
              key={what}
              variant={place === 0 && what !== 'rebuild' ? 'filled' : 'default'}
              loading={action.running}
              onClick={() => {
                ask(what);
              }}
            >
              {labels[what]}
            </Button>
          ))}
        </Group>
      )}
      <Ask
        words={questions[asked ?? 'rebuild']}
        opened={asked !== null}
        onNo={() => {
          ask(null);
        }}
        onYes={async () => {
          await action.run(at(service, `projections/${model.name}/${asked ?? 'rebuild'}`));
          ask(null);
        }}
      />
    </Card>
  );
}

function State({ rebuild, name }: { rebuild: Rebuild; name: string }) {
  const words = useText().operations.model;
  if (rebuild.state === 'RUNNING') {
    const about = [
      words.progress(rebuild.read, rebuild.total),
      rebuild.waiting ? words.waiting : null,
      rebuild.perSecond == null ? null : words.speed(rebuild.perSecond),
      rebuild.remainingSeconds == null ? null : words.left(rebuild.remainingSeconds),
    ];
    return (
      <>
        <Progress
          value={rebuild.total === 0 ? 0 : (100 * rebuild.read) / rebuild.total}
          aria-label={name}
          size="lg"
          mb="xs"
        />
        <Text size="sm">{about.filter(Boolean).join(' · ')}</Text>
      </>
    );
  }
  return (
    <>
      {rebuild.failure && <Text>{rebuild.failure}</Text>}
      <Differences of={rebuild.differences ?? null} />
    </>
  );
}
