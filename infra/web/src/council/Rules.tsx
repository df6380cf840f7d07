import { Text } from '@mantine/core';
import type { CaseDetail } from '../api/types';
import { useText } from '../text/Language';

/** From when votes count, and from when they recommend; as it was at the opening. */
export function Rules({ found }: { found: CaseDetail }) {
  const words = useText().council;
  const { voting } = found;
  if (!voting) return null;
  const share = ({ needed, of }: { needed: number; of: number }) => `${needed}/${of}`;
  return (
    <Text size="sm" c="dimmed">
      {words.rules(share(voting.quorum), share(voting.threshold))}
    </Text>
  );
}
