import { Button, Card, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { CaseDetail } from '../api/types';
import { paths } from '../app/paths';
import { Ask } from '../shared/Ask';
import { ProblemNote } from '../shared/ProblemNote';
import { useAction } from '../shared/useAction';
import { useText } from '../text/Language';
import { Rules } from './Rules';

/** The count, once enough have voted; until then it says how many are missing. */
export function Closing({ found }: { found: CaseDetail }) {
  const text = useText();
  const words = text.council;
  const navigate = useNavigate();
  const close = useAction();
  const [asking, ask] = useState(false);
  const { voting } = found;
  if (!voting) return null;
  const cast = voting.roll.filter((member) => member.voted).length;
  const needed = Math.ceil((voting.quorum.needed * voting.members) / voting.quorum.of);
  const missing = Math.max(0, needed - cast);
  return (
    <Card component="section" padding="md">
      <Stack gap="xs">
        <Text fw={600}>{words.cast(cast, voting.members)}</Text>
        <Rules found={found} />
        {missing > 0 && <Text size="sm">{words.close.missing(missing)}</Text>}
        {close.problem && <ProblemNote problem={close.problem} />}
        <Button
          variant="default"
          disabled={missing > 0}
          onClick={() => {
            ask(true);
          }}
        >
          {words.close.button}
        </Button>
      </Stack>
      <Ask
        words={words.close.ask(cast, voting.members)}
        opened={asking}
        onNo={() => {
          ask(false);
        }}
        onYes={async () => {
          const done = await close.run(`/api/v1/cases/${found.nominationId}/close-voting`, {
            version: found.version,
          });
          ask(false);
          if (done) {
            await navigate(paths.voting(found.nominationId), {
              replace: true,
              state: { done: words.close.done },
            });
          }
        }}
      />
    </Card>
  );
}
