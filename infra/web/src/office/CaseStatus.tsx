import { Badge } from '@mantine/core';
import { useText } from '../text/Language';

/** Where a case stands, in words; the colour only says it again. */
export function CaseStatus({ of }: { of: string }) {
  const text = useText();
  return (
    <Badge
      variant="light"
      color={of === 'OPEN' ? 'seal' : of === 'COMPLETED' ? 'gold' : 'dark'}
      tt="none"
      size="lg"
      fw={600}
    >
      {text.office.caseStatus[of as keyof typeof text.office.caseStatus]}
    </Badge>
  );
}
