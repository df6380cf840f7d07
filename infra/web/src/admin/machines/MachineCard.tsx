import { Badge, Button, Card, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { MACHINES, type Machine, type MachineSecret } from '../../api/machines';
import { queries } from '../../api/queries';
import { useAccess } from '../../app/access';
import { AskWhy } from '../../shared/AskWhy';
import { PersonSelect } from '../../shared/PersonSelect';
import { useAction } from '../../shared/useAction';
import { day } from '../../text/format';
import { useText } from '../../text/Language';

type What = 'rotate' | 'disable' | 'head';

/** The program of one unit, and what can be done about it, each with a reason. */
export function MachineCard(props: {
  machine: Machine;
  onSecret: (unit: string, secret: MachineSecret) => void;
  onDone: (words: string) => void;
}) {
  const words = useText().machines;
  const access = useAccess();
  const { machine } = props;
  const units = useQuery(queries.units()).data;
  const people = useQuery(queries.people()).data;
  const action = useAction();
  const [asked, ask] = useState<What | null>(null);
  const [head, choose] = useState(machine.headId);
  const unit = units?.find((each) => each.id === machine.unitId)?.name ?? words.unitUnknown;
  const named = people?.find((each) => each.id === machine.headId)?.name ?? words.someone;

  const texts: Record<What, { title: string; text: string; yes: string }> = {
    rotate: machine.enabled
      ? { title: words.rotate, text: words.rotateText, yes: words.rotate }
      : { title: words.revive, text: words.reviveText, yes: words.revive },
    disable: { title: words.revokeTitle, text: words.revokeText, yes: words.revoke },
    head: { title: words.changeHead, text: words.changeHeadText, yes: words.changeHeadYes },
  };
  const offered: What[] = machine.enabled ? ['rotate', 'head', 'disable'] : ['rotate'];
  const labels: Record<What, string> = {
    rotate: texts.rotate.title,
    head: words.changeHead,
    disable: words.revoke,
  };

  async function perform(what: What, reason: string): Promise<boolean> {
    const body = what === 'head' ? { headId: head, reason } : { reason };
    const answer = await action.run<MachineSecret>(`${MACHINES}/${machine.id}/${what}`, { body });
    if (answer === null) return false;
    ask(null);
    if (what === 'rotate') props.onSecret(unit, answer);
    else props.onDone(words.done(unit));
    return true;
  }

  return (
    <Card component="section">
      <Group justify="space-between" align="flex-start" gap="xs">
        <Title order={2} size="h4">
          {unit}
        </Title>
        {!machine.enabled && (
          <Badge color="dark" variant="light" tt="none" size="lg">
            {words.revoked}
          </Badge>
        )}
      </Group>
      <Text>{machine.headId === null ? words.waitsForHead : words.inTheNameOf(named)}</Text>
      <Text size="sm" c="dimmed">
        {words.clientId}: <code>{machine.clientId}</code>
        <br />
        {words.secretSince(day(machine.secretSince))}
      </Text>
      {access.managesAccounts && (
        <Group gap="sm" mt="sm">
          {offered.map((what) => (
            <Button
              key={what}
              size="sm"
              variant="default"
              aria-label={`${labels[what]}: ${unit}`}
              onClick={() => {
                choose(machine.headId);
                ask(what);
              }}
            >
              {labels[what]}
            </Button>
          ))}
        </Group>
      )}
      <AskWhy
        opened={asked !== null}
        words={texts[asked ?? 'rotate']}
        problem={action.problem}
        onNo={() => {
          ask(null);
        }}
        onYes={(reason) => (asked === null ? Promise.resolve(false) : perform(asked, reason))}
      >
        {asked === 'head' && (
          <PersonSelect
            label={words.head}
            description={words.headHint}
            unit={machine.unitId}
            onlyUnit
            value={head}
            onChange={choose}
          />
        )}
      </AskWhy>
    </Card>
  );
}
