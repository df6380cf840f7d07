import { Card, Text, Timeline, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../api/queries';
import type { CaseDetail, CaseStep } from '../api/types';
import { labelOf } from '../clerk/labels';
import { day, time } from '../text/format';
import { useLanguage } from '../text/Language';

const WITH_REASONS = ['RETURNED', 'REJECTED', 'WITHDRAWN'];

/** All that was done to a case, by whom, and with which reasons. */
export function History({ found }: { found: CaseDetail }) {
  const { text } = useLanguage();
  return (
    <Card component="section">
      <Title order={2} size="h4" mb="md">
        {text.office.history.title}
      </Title>
      <Timeline active={found.history.length} bulletSize={14} lineWidth={2} color="gold">
        {found.history.map((step) => (
          <Timeline.Item
            key={step.at + step.step}
            title={text.office.history[step.step as keyof Steps]}
          >
            <Doer step={step} />
            {WITH_REASONS.includes(step.step) && <Reasons found={found} round={step.round} />}
          </Timeline.Item>
        ))}
      </Timeline>
    </Card>
  );
}

type Steps = Record<
  | 'SUBMITTED'
  | 'RETURNED'
  | 'ACCEPTED'
  | 'REJECTED'
  | 'WITHDRAWN'
  | 'RECOMMENDED'
  | 'NOT_RECOMMENDED',
  string
>;

function Doer({ step }: { step: CaseStep }) {
  const { text } = useLanguage();
  const people = useQuery(queries.people()).data;
  const name = people?.find((person) => person.id === step.personId)?.name ?? step.account;
  const when = `${day(step.at)} ${time(step.at)}`;
  return (
    <Text size="sm" c="dimmed">
      {name ? text.office.history.byWhom(when, name) : when}
      {step.ownUnit && ` (${text.office.history.ownUnit})`}
    </Text>
  );
}

function Reasons({ found, round }: { found: CaseDetail; round: number }) {
  const { text, code: language } = useLanguage();
  const catalogue = useQuery(queries.reasons()).data;
  const reasons = found.reasons.filter((each) => each.round === round);
  return (
    <ul className="reasons">
      {reasons.map((reason, at) => (
        <li key={at}>
          <Text size="sm" span>
            {reason.pointer && <strong>{labelOf(reason.pointer, text)}: </strong>}
            {catalogue?.find((each) => each.code === reason.code)?.[language] ?? reason.code}
            {reason.text && `. ${reason.text}`}
          </Text>
        </li>
      ))}
    </ul>
  );
}
