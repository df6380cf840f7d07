import { Card, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** Says why there is nothing, and what to do. */
export function Empty({ children, action }: { children: string; action?: ReactNode }) {
  return (
    <Card ta="center" py="xl">
      <Text c="dimmed">{children}</Text>
      {action}
    </Card>
  );
}
