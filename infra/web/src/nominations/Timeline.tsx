import { Card, Text, Title, Timeline as Steps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../api/queries';
import type { NextStep, Nomination } from '../api/types';
import { useSignatories } from '../shared/signatories';
import { day } from '../text/format';
import { useText } from '../text/Language';
import type { NominationStatus } from '../api/types';

/** How far it has come, and the next step with who takes it and until when. */
export function Timeline({ nomination }: { nomination: Nomination }) {
  const text = useText();
  const call = useQuery(queries.calls()).data?.find((each) => each.id === nomination.callId);
  const signatories = useSignatories(nomination.unitId);
  const { timeline } = nomination;
  const next = timeline.nextStep as NextStep | null | undefined;
  const submitted = timeline.submittedAt != null;

  return (
    <Card component="section">
      <Title order={2} size="h4" mb="md">
        {text.timeline.title}
      </Title>
      <Steps active={submitted ? (next ? 1 : 2) : 0} bulletSize={18} lineWidth={2} color="gold">
        {timeline.submittedAt != null && (
          <Steps.Item title={text.timeline.handedTo}>
            {timeline.receiptNumber != null && (
              <Text size="sm">
                {text.timeline.receipt(timeline.receiptNumber, day(timeline.submittedAt))}
              </Text>
            )}
            {timeline.signedOffByName && (
              <Text size="sm">{text.timeline.by(timeline.signedOffByName)}</Text>
            )}
            {timeline.onBehalf && (
              <Text size="sm">
                {text.timeline.onPaper(
                  day(timeline.onBehalf.receivedOn),
                  timeline.onBehalf.receivedFrom,
                )}
              </Text>
            )}
            {nomination.late && <Text size="sm">{text.timeline.late}</Text>}
          </Steps.Item>
        )}
        <Steps.Item title={text.timeline.now}>
          <Text>{text.status[nomination.status as NominationStatus]}</Text>
          <Text size="sm" c="dimmed">
            {text.next.since(day(timeline.since))}
          </Text>
        </Steps.Item>
        <Steps.Item title={text.next.title}>
          <Text>{next ? text.next[next] : text.next.none}</Text>
          {next && <Text size="sm">{text.next.who(whoTakes(next, signatories, text))}</Text>}
          {call && (next === 'HAND_IN' || next === 'SIGN_OFF') && (
            <Text size="sm">{text.next.before(day(call.dueBefore))}</Text>
          )}
        </Steps.Item>
      </Steps>
    </Card>
  );
}

function whoTakes(
  step: NextStep,
  signatories: string[],
  { next }: ReturnType<typeof useText>,
): string {
  switch (step) {
    case 'HAND_IN':
      return next.whoWrites;
    case 'SIGN_OFF':
      return signatories.join(', ') || next.nobody;
    case 'OFFICE_CHECK':
      return next.office;
    case 'COUNCIL_VOTE':
      return next.council;
    case 'DECISION':
    case 'GRANT':
      return next.director;
    case 'PUBLICATION':
      return next.editor;
  }
}
