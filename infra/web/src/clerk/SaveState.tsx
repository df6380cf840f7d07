import { Alert, Button, Group, Text } from '@mantine/core';
import type { Draft } from '../shared/DraftKeeper';
import { ProblemNote } from '../shared/ProblemNote';
import { time } from '../text/format';
import { useText } from '../text/Language';

/** Says at every moment where the text is. */
export function SaveState({ draft, retry }: { draft: Draft<unknown>; retry: () => void }) {
  const text = useText();
  const { keeping } = draft;
  if (keeping.kind === 'refused') return <ProblemNote problem={keeping.problem} retry={retry} />;
  if (keeping.kind === 'retrying' || keeping.kind === 'signed-out') {
    return (
      <Alert color="gold" role="status">
        <Group justify="space-between">
          <Text size="sm">
            {keeping.kind === 'retrying' ? text.saving.retrying : text.saving.signedOut}
          </Text>
          <Button size="sm" variant="default" onClick={retry}>
            {text.retry}
          </Button>
        </Group>
      </Alert>
    );
  }
  return (
    <Text size="sm" c="dimmed" role="status">
      {draft.recovered && `${text.saving.recovered} `}
      {keeping.kind === 'saved' && text.saving.saved(time(keeping.at))}
      {keeping.kind === 'untouched' && text.saving.untouched}
      {keeping.kind === 'waiting' && text.saving.waiting}
      {keeping.kind === 'saving' && text.saving.saving}
    </Text>
  );
}
