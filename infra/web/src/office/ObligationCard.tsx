import { Anchor, Badge, Button, Card, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { CallRow, ObligationRow } from '../api/types';
import { useAccess } from '../app/access';
import { paths } from '../app/paths';
import { ProblemNote } from '../shared/ProblemNote';
import { useAction } from '../shared/useAction';
import { day } from '../text/format';
import { useText } from '../text/Language';
import { OfficeWord, type Word } from './OfficeWord';

const OPEN = ['OWED', 'OVERDUE'];

/** What one unit owes, and the office's ways to settle it. */
export function ObligationCard(props: {
  call: CallRow;
  row: ObligationRow;
  say: (done: string) => void;
}) {
  const { call, row, say } = props;
  const text = useText();
  const words = text.office.owing;
  const access = useAccess();
  const [word, speak] = useState<Word | null>(null);
  const action = useAction();
  const at = `/api/v1/calls/${call.id}/obligations/${row.unitId}`;
  const open = OPEN.includes(row.status);
  const asks = open && row.nothing?.state === 'STATED';

  const settle = async (verb: string, done: string) => {
    if (await action.run(`${at}/${verb}`, { version: row.version })) say(done);
  };

  return (
    <Card component="article" padding="md" className={asks ? 'note' : undefined}>
      <Group justify="space-between" gap="xs" align="flex-start">
        <Text fw={600}>{row.unitName}</Text>
        <Badge
          variant="light"
          color={open || row.status === 'MISSED' ? 'seal' : 'dark'}
          tt="none"
          size="lg"
          fw={600}
        >
          {text.obligation[row.status as keyof typeof text.obligation]}
        </Badge>
      </Group>
      <Text size="sm" c="dimmed">
        {row.sent > 0 ? words.sent(row.sent) : words.notSent}
        {row.nominationId != null && (
          <>
            {' · '}
            <Anchor component={Link} to={paths.nomination(row.nominationId)} inherit>
              {words.open}
            </Anchor>
          </>
        )}
      </Text>
      <Standing row={row} />
      {action.problem && <ProblemNote problem={action.problem} />}
      {access.checks && (
        <Group mt="xs" gap="xs">
          {asks && (
            <>
              <Act
                running={action.running}
                onClick={() => settle('nothing/accept', words.agreed(row.unitName))}
              >
                {words.agree}
              </Act>
              <Act
                onClick={() => {
                  speak('refuse');
                }}
              >
                {words.refuse}
              </Act>
            </>
          )}
          {open && (
            <>
              <Button
                size="sm"
                variant="default"
                component={Link}
                to={`${paths.paper(call.id)}?khoa=${row.unitId}`}
              >
                {words.paper}
              </Button>
              <Act
                onClick={() => {
                  speak('waive');
                }}
              >
                {words.waive}
              </Act>
            </>
          )}
          {call.closesAt != null && (open || row.status === 'MISSED') && (
            <Act
              onClick={() => {
                speak('door');
              }}
            >
              {words.door}
            </Act>
          )}
          {row.status === 'WAIVED' && (
            <Act
              running={action.running}
              onClick={() => settle('waive/take-back', words.takenBack(row.unitName))}
            >
              {words.takeBack}
            </Act>
          )}
        </Group>
      )}
      {word && (
        <OfficeWord
          word={word}
          at={at}
          row={row}
          onClose={(done) => {
            speak(null);
            if (done !== undefined) say(done);
          }}
        />
      )}
    </Card>
  );
}

function Act(props: { children: string; running?: boolean; onClick: () => void | Promise<void> }) {
  return (
    <Button size="sm" variant="default" loading={props.running ?? false} onClick={props.onClick}>
      {props.children}
    </Button>
  );
}

/** What the unit has said, and what the office has answered or allowed. */
function Standing({ row }: { row: ObligationRow }) {
  const text = useText();
  const words = text.office.owing;
  const code = words.waiverCodes[row.reasonCode as keyof typeof words.waiverCodes] as
    string | undefined;
  const lines = [
    row.nothing?.reason && words.says(row.nothing.reason),
    row.nothing?.answer && words.refused(row.nothing.answer),
    row.status === 'WAIVED' && code && words.waived(code),
    row.status === 'WAIVED' && row.reason !== row.nothing?.reason && row.reason,
    row.lateDoorUntil && words.doorUntil(day(row.lateDoorUntil)),
  ].filter((line): line is string => typeof line === 'string' && line !== '');
  return lines.map((line) => (
    <Text key={line} size="sm">
      {line}
    </Text>
  ));
}
