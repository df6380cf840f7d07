import { Title } from '@mantine/core';
import { useEffect } from 'react';
import { useText } from '../text/Language';

/** The one heading of a page, which is also the name of the browser's tab. */
export function PageTitle({ children }: { children: string }) {
  const { product } = useText();
  useEffect(() => {
    document.title = `${children} · ${product}`;
  }, [children, product]);
  return (
    <Title order={1} size="h2">
      {children}
    </Title>
  );
}
