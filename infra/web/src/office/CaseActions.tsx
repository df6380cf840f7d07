import { Alert, Button, Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '../api/queries';
import type { CaseDetail } from '../api/types';
import { useAccess } from '../app/access';
import { Ask } from '../shared/Ask';
import { ProblemNote } from '../shared/ProblemNote';
import { useAction } from '../shared/useAction';
import { useText } from '../text/Language';

/** What is not done without reasons. */
export type Verb = 'return' | 'reject';

/** The office's word: accepted, back to the unit, or turned down. */
export function CaseActions(props: {
  found: CaseDetail;
  write: (verb: Verb) => void;
  leave: (done: string) => Promise<void>;
}) {
  const { found, write, leave } = props;
  const text = useText();
  const access = useAccess();
  const accept = useAction();
  const [asking, ask] = useState(false);
  const mine = useQuery({ ...queries.casesForMe(), enabled: access.checks });
  const isForMe = mine.data?.some((row) => row.nominationId === found.nominationId) ?? false;

  // The director stands in where every officer is of the unit.
  if (!access.checks && !access.decides) return null;
  if (access.checks && mine.data && !isForMe && !accept.running) {
    return <Alert color="gold">{text.office.one.ownUnit}</Alert>;
  }

  return (
    <Stack className="reach" gap="xs">
      {accept.problem && <ProblemNote problem={accept.problem} />}
      <Group justify="flex-end" gap="xs">
        <Button
          variant="default"
          px="sm"
          onClick={() => {
            write('reject');
          }}
        >
          {text.office.one.reject}
        </Button>
        <Button
          variant="default"
          px="sm"
          onClick={() => {
            write('return');
          }}
        >
          {text.office.one.giveBack}
        </Button>
        <Button
          onClick={() => {
            ask(true);
          }}
        >
          {text.office.one.accept}
        </Button>
      </Group>
      <Ask
        words={text.office.one.acceptAsk}
        opened={asking}
        onNo={() => {
          ask(false);
        }}
        onYes={async () => {
          const done = await accept.run(`/api/v1/cases/${found.nominationId}/accept`, {
            version: found.version,
          });
          ask(false);
          if (done) await leave(text.office.one.accepted);
        }}
      />
    </Stack>
  );
}
