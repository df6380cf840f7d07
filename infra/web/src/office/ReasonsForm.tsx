import {
  Button,
  Card,
  Fieldset,
  Group,
  NativeSelect,
  Stack,
  Text,
  Textarea,
  Title,
} from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { queries } from '../api/queries';
import type { CaseDetail } from '../api/types';
import { ProblemNote } from '../shared/ProblemNote';
import { placeIn } from '../shared/placeIn';
import { toFirstWrong } from '../shared/toFirstWrong';
import { useAction } from '../shared/useAction';
import { useKept } from '../shared/useKept';
import { useLanguage } from '../text/Language';
import { placesOf } from './places';

interface Written {
  pointer: string;
  code: string;
  text: string;
}

const BLANK: Written = { pointer: '', code: '', text: '' };

/** Why a case goes back or is turned down: reason by reason, each at its place in the dossier. */
export function ReasonsForm(props: {
  found: CaseDetail;
  verb: 'return' | 'reject';
  onCancel: () => void;
  onDone: () => Promise<void>;
}) {
  const { found, verb } = props;
  const { text, code: language } = useLanguage();
  const words = text.office.reasons;
  const catalogue = useQuery(queries.reasons()).data ?? [];
  const send = useAction();
  const [asked, setAsked] = useState(false);
  const [reasons, write, done] = useKept<Written[]>(
    `${verb}-${found.nominationId}-${found.round}`,
    [BLANK],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);

  const change = (at: number, part: Partial<Written>) => {
    write(reasons.map((each, place) => (place === at ? { ...each, ...part } : each)));
  };

  async function submit() {
    setAsked(true);
    toFirstWrong();
    if (reasons.some((each) => each.code === '')) return;
    const sent = await send.run(`/api/v1/cases/${found.nominationId}/${verb}`, {
      version: found.version,
      body: {
        reasons: reasons.map((each) => ({
          code: each.code,
          pointer: each.pointer || null,
          text: each.text.trim() || null,
        })),
      },
    });
    if (sent) {
      done();
      await props.onDone();
    }
  }

  return (
    <Card component="section" className="note">
      <Stack>
        <div>
          <Title order={2} size="h4" ref={heading} tabIndex={-1}>
            {verb === 'return' ? words.giveBackTitle : words.rejectTitle}
          </Title>
          <Text size="sm">{verb === 'return' ? words.giveBackHint : words.rejectHint}</Text>
        </div>
        {reasons.map((reason, at) => (
          <Fieldset key={at} legend={words.number(at + 1)} p="sm">
            <Stack gap="sm">
              {verb === 'return' && (
                <NativeSelect
                  size="md"
                  label={words.place}
                  data={[{ value: '', label: words.whole }, ...placesOf(found.dossier, text)]}
                  value={reason.pointer}
                  onChange={(event) => {
                    change(at, { pointer: event.currentTarget.value });
                  }}
                />
              )}
              <NativeSelect
                size="md"
                label={words.code}
                data={[
                  { value: '', label: words.choose },
                  ...catalogue.map((each) => ({ value: each.code, label: each[language] })),
                ]}
                value={reason.code}
                error={
                  asked && reason.code === ''
                    ? words.chooseFirst
                    : placeIn(send.problem, `/reasons/${at}/code`, reason.code)
                }
                onChange={(event) => {
                  change(at, { code: event.currentTarget.value });
                }}
              />
              <Textarea
                label={words.words}
                description={words.wordsHint}
                autosize
                minRows={2}
                maxLength={2000}
                value={reason.text}
                error={placeIn(send.problem, `/reasons/${at}/text`, reason.text)}
                onChange={(event) => {
                  change(at, { text: event.currentTarget.value });
                }}
              />
              {reasons.length > 1 && (
                <Button
                  mr="auto"
                  size="sm"
                  variant="subtle"
                  onClick={() => {
                    write(reasons.filter((_, place) => place !== at));
                  }}
                >
                  {words.remove(at + 1)}
                </Button>
              )}
            </Stack>
          </Fieldset>
        ))}
        <Button
          mr="auto"
          size="sm"
          variant="default"
          onClick={() => {
            write([...reasons, BLANK]);
          }}
        >
          {words.add}
        </Button>
        {send.problem && <ProblemNote problem={send.problem} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onCancel}>
            {text.cancel}
          </Button>
          <Button loading={send.running} onClick={submit}>
            {verb === 'return' ? words.giveBackSend : words.rejectSend}
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}
