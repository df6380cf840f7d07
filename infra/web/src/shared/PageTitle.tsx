import { Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useText } from '../text/Language';

/**
 * The one heading of a page, which is also the name of the browser's tab. Whoever comes from another
 * page begins there, by keyboard or screen reader; the frame has waited for it.
 */
export function PageTitle({ children }: { children: string }) {
  const { product } = useText();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement?.id === 'main') title.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = `${children} · ${product}`;
  }, [children, product]);
  return (
    <Title order={1} size="h2" ref={title} tabIndex={-1}>
      {children}
    </Title>
  );
}
