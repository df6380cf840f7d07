import '../../reports/reports.css';
import { Anchor, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { paths } from '../../app/paths';
import { PageTitle } from '../../shared/PageTitle';
import { useText } from '../../text/Language';

/** What the pages of operation have in common: the way from one to the others. */
export function OperationsFrame({ title, children }: { title: string; children: ReactNode }) {
  const words = useText().operations;
  const pages = [
    { to: paths.flow, label: words.flow },
    { to: paths.models, label: words.models },
    { to: paths.invariants, label: words.invariants },
  ];
  return (
    <Stack className="broad">
      <PageTitle>{title}</PageTitle>
      <Group component="nav" aria-label={words.views}>
        {pages.map((page) => (
          <Anchor key={page.to} component={NavLink} to={page.to} className="choice">
            {page.label}
          </Anchor>
        ))}
      </Group>
      {children}
    </Stack>
  );
}
