import { Button, Card, Radio, Stack, Text, Textarea, Title } from '@mantine/core';
import { getHotkeyHandler, useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import type { CaseDetail } from '../api/types';
import { ProblemNote } from '../shared/ProblemNote';
import { toFirstWrong } from '../shared/toFirstWrong';
import { useAction } from '../shared/useAction';
import { useKept } from '../shared/useKept';
import { day, time } from '../text/format';
import { useText } from '../text/Language';
import { Rules } from './Rules';
import type { Choice } from './useVotings';

const CHOICES: Choice[] = ['YES', 'NO', 'ABSTAIN'];

/** One's own vote, which can be changed until the count. */
export function Ballot(props: { found: CaseDetail; shortcuts: boolean; onDone: () => void }) {
  const { found } = props;
  const text = useText();
  const words = text.council;
  const own = found.voting?.own;
  const cast = useAction();
  const [asked, setAsked] = useState(false);
  const [ballot, write, done] = useKept(`ballot-${found.nominationId}-${found.round}`, {
    choice: (own?.choice ?? '') as Choice | '',
    opinion: own?.opinion ?? '',
  });

  async function save() {
    setAsked(true);
    toFirstWrong();
    if (ballot.choice === '') return;
    const sent = await cast.run(`/api/v1/cases/${found.nominationId}/vote`, {
      version: found.version,
      body: { choice: ballot.choice, opinion: ballot.opinion.trim() || null },
    });
    if (sent) {
      done();
      props.onDone();
    }
  }

  const choose = (choice: Choice) => () => {
    write({ ...ballot, choice });
  };
  useHotkeys(props.shortcuts ? CHOICES.map((choice, at) => [String(at + 1), choose(choice)]) : [], [
    'TEXTAREA',
    'SELECT',
  ]);
  useHotkeys([['mod+Enter', () => void save()]], ['TEXTAREA']);

  return (
    <Card component="section" className="note" padding="md">
      <Stack gap="sm">
        <Title order={2} size="h4">
          {words.ballot}
        </Title>
        <Radio.Group
          aria-label={words.ballot}
          value={ballot.choice}
          error={asked && ballot.choice === '' ? words.chooseFirst : undefined}
          onChange={(choice) => {
            choose(choice as Choice)();
          }}
        >
          <Stack gap="xs">
            {CHOICES.map((choice, at) => (
              <Radio
                key={choice}
                value={choice}
                size="md"
                label={`${at + 1}. ${words.choices[choice]}`}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={`${words.opinion} (${text.optional})`}
          description={words.opinionHint}
          autosize
          minRows={2}
          maxLength={2000}
          value={ballot.opinion}
          onKeyDown={getHotkeyHandler([['mod+Enter', () => void save()]])}
          onChange={(event) => {
            write({ ...ballot, opinion: event.currentTarget.value });
          }}
        />
        {own && (
          <Text size="sm">
            {own.filed ? words.filed : words.castAt(`${time(own.castAt)} ${day(own.castAt)}`)}
          </Text>
        )}
        {cast.problem && <ProblemNote problem={cast.problem} />}
        <Button loading={cast.running} onClick={save}>
          {words.saveAndNext}
        </Button>
        <Text size="sm" c="dimmed">
          {words.secret}
        </Text>
        <Rules found={found} />
      </Stack>
    </Card>
  );
}
