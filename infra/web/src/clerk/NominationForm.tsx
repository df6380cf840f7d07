import { Alert, Button, Group, Stack, Stepper, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { queries } from '../api/queries';
import type { Nomination } from '../api/types';
import type { Content } from '../nominations/content';
import { PageTitle } from '../shared/PageTitle';
import { deadline, remaining } from '../text/format';
import { useText } from '../text/Language';
import { Conflict, OtherVersion } from './Conflict';
import { inputId, remarks, stepOf } from './places';
import { ReviewStep } from './ReviewStep';
import { SaveState } from './SaveState';
import { DeedStep } from './steps/DeedStep';
import { EvidenceStep } from './steps/EvidenceStep';
import { SubjectStep } from './steps/SubjectStep';
import { useDraft } from './useDraft';
import { useMissing } from './useMissing';
import { useWishes } from './useWishes';

const LAST = 3;

/** Four steps, kept as one types. What is missing is said when a step is left, not while it is written. */
export function NominationForm({ nomination }: { nomination: Nomination }) {
  const text = useText();
  const { draft, keeper } = useDraft(nomination);
  const { step, left, go } = useSteps();
  const call = useQuery(queries.calls()).data?.find((each) => each.id === nomination.callId);
  const { missing, was } = useMissing(nomination.id, draft.version, draft.content);
  const wishes = useWishes(nomination);
  const itIsTime = left.has(step) || nomination.status === 'RETURNED';
  const shown = remarks(missing, itIsTime ? { was, now: draft.content } : null, wishes);

  const props = {
    content: draft.content,
    remarks: shown,
    change: (part: Partial<Content>) => {
      keeper.change({ ...draft.content, ...part });
    },
  };
  const inConflict = draft.keeping.kind === 'conflict';

  return (
    <Stack gap="lg">
      <div>
        <PageTitle>{text.form.title}</PageTitle>
        {call && (
          <Text c="dimmed">
            {deadline(call, text)} ({remaining(call.dueBefore, text)})
          </Text>
        )}
      </div>
      <div>
        <Text hiddenFrom="xs" fw={600} mb="xs">
          {text.form.stepOf(step + 1, LAST + 1)}: {text.form.steps[step]}
        </Text>
        <Stepper active={step} onStepClick={go} size="sm" wrap={false} className="steps">
          {text.form.steps.map((label, place) => (
            <Stepper.Step
              key={label}
              label={label}
              {...(missing.some((each) => stepOf(each.pointer) === place) && {
                // A tick would say that nothing is missing there.
                completedIcon: place + 1,
              })}
              aria-current={place === step ? 'step' : undefined}
              aria-label={`${place + 1}. ${label}`}
            />
          ))}
        </Stepper>
      </div>
      <SaveState draft={draft} retry={() => void keeper.flush()} />
      {draft.keeping.kind === 'conflict' && <Conflict draft={draft} keeper={keeper} />}
      <OtherVersion draft={draft} />
      {nomination.headNote && (
        <Alert color="gold" title={text.form.headSays}>
          <Text className="written">{nomination.headNote}</Text>
        </Alert>
      )}
      {wishes.length > 0 && (
        <Alert color="gold" title={text.form.officeSaysIntro}>
          <ul>
            {wishes.map(({ reason, words }) => (
              <li key={words + (reason.pointer ?? '')}>{words}</li>
            ))}
          </ul>
        </Alert>
      )}
      {step === 0 && <SubjectStep {...props} unitId={nomination.unitId} />}
      {step === 1 && <DeedStep {...props} written={{ nomination, version: draft.version }} />}
      {step === 2 && <EvidenceStep {...props} />}
      {step === LAST && (
        <ReviewStep
          nomination={nomination}
          draft={draft}
          keeper={keeper}
          missing={missing}
          goTo={(pointer) => {
            go(stepOf(pointer), inputId(pointer));
          }}
        />
      )}
      <Group justify="space-between" className={step === LAST ? undefined : 'reach'}>
        {step > 0 ? (
          <Button
            variant="default"
            onClick={() => {
              go(step - 1);
            }}
          >
            {text.back}
          </Button>
        ) : (
          <span />
        )}
        {step < LAST && (
          <Button
            disabled={inConflict}
            onClick={() => {
              go(step + 1);
            }}
          >
            {text.form.next}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

/** The step is part of the address, so that "back" in the browser goes back one step. */
function useSteps() {
  const [search, setSearch] = useSearchParams();
  const step = Math.min(Math.max(Number(search.get('buoc') ?? 1) - 1, 0), LAST);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const target = useRef<string | null>(null);
  const before = useRef(step);

  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    const to = target.current === null ? null : document.getElementById(target.current);
    target.current = null;
    (to ?? document.querySelector<HTMLElement>('h1'))?.focus();
  }, [step]);

  function go(to: number, input?: string) {
    setLeft(new Set([...left, step]));
    target.current = input ?? null;
    setSearch({ buoc: String(to + 1) });
    if (input === undefined) window.scrollTo(0, 0);
  }

  return { step, left, go };
}
