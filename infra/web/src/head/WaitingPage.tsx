import { Alert, Stack } from '@mantine/core';
import { useLocation } from 'react-router';
import { Empty } from '../shared/Empty';
import { Loading } from '../shared/Loading';
import { PageTitle } from '../shared/PageTitle';
import { ProblemNote } from '../shared/ProblemNote';
import { useText } from '../text/Language';
import { useWaiting } from './useWaiting';
import { WaitingCard } from './WaitingCard';

/** Everything that waits for the head or a deputy. */
export default function WaitingPage() {
  const text = useText();
  const { waiting, error, isPending, refetch } = useWaiting();
  const state = useLocation().state as { done?: string } | null;
  return (
    <Stack>
      <PageTitle>{text.waiting.title}</PageTitle>
      {state?.done && (
        <Alert role="status" color="gold">
          {state.done}
        </Alert>
      )}
      {error && <ProblemNote problem={error} retry={() => void refetch()} />}
      {isPending && <Loading />}
      {!isPending && !error && waiting.length === 0 && <Empty>{text.waiting.empty}</Empty>}
      {waiting.map((each) => (
        <WaitingCard key={each.id} nomination={each} />
      ))}
    </Stack>
  );
}
