import { Badge } from '@mantine/core';
import type { StoryStatus as Status } from '../api/stories';
import { useText } from '../text/Language';

/** The state in words; the colour only says it again. */
export function StoryStatus({ of }: { of: string }) {
  const text = useText();
  const color = of === 'PUBLISHED' ? 'gold' : of === 'HIDDEN' ? 'dark' : 'seal';
  return (
    <Badge variant="light" color={color} tt="none" size="lg" fw={600}>
      {text.editor.status[of as Status]}
    </Badge>
  );
}
