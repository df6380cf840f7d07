import { Badge } from '@mantine/core';
import { useText } from '../text/Language';
import type { NominationStatus } from '../api/types';

const WAITING_FOR_THE_UNIT = ['DRAFT', 'RETURNED', 'AWAITING_HEAD'];
const HONOURED = ['APPROVED', 'GRANTED', 'PUBLISHED'];

/** The state in words; the colour only says it again. */
export function Status({ of }: { of: string }) {
  const text = useText();
  const color = HONOURED.includes(of)
    ? 'gold'
    : WAITING_FOR_THE_UNIT.includes(of)
      ? 'seal'
      : 'dark';
  return (
    <Badge variant="light" color={color} tt="none" size="lg" fw={600}>
      {text.status[of as NominationStatus]}
    </Badge>
  );
}
