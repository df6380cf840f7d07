import { Stack, Title } from '@mantine/core';
import { useText } from '../text/Language';
import { useWaiting } from './useWaiting';
import { WaitingCard } from './WaitingCard';

/** On the first page: what waits, if anything does. */
export function WaitingShort() {
  const text = useText();
  const { waiting } = useWaiting();
  if (waiting.length === 0) return null;
  return (
    <Stack component="section">
      <Title order={2} size="h3">
        {text.waiting.title}
      </Title>
      {waiting.map((each) => (
        <WaitingCard key={each.id} nomination={each} />
      ))}
    </Stack>
  );
}
