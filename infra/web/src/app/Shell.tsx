import { AppShell, Burger, Container, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { queries } from '../api/queries';
import { NoticesLink } from '../notices/NoticesLink';
import { Loading } from '../shared/Loading';
import { ProblemNote } from '../shared/ProblemNote';
import { useText } from '../text/Language';
import { ErrorBoundary } from './ErrorBoundary';
import { Navigation } from './Navigation';
import { SignInAgain } from './SignInAgain';
import { paths } from './paths';

/** The frame of every page: who is at work, where one can go, and the page itself. */
export function Shell({ children }: { children: ReactNode }) {
  const text = useText();
  const [opened, menu] = useDisclosure(false);
  const me = useQuery(queries.me());
  const { pathname } = useLocation();
  const main = useFocusOnNewPage(pathname, menu.close);

  return (
    <AppShell
      header={{ height: 64 }}
      navbar={{ width: 264, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding="md"
    >
      <a className="skip" href="#main">
        {text.skip}
      </a>
      <AppShell.Header className="topbar">
        <Group h="100%" px="md" wrap="nowrap">
          <Burger
            opened={opened}
            onClick={menu.toggle}
            hiddenFrom="sm"
            size="sm"
            aria-label={text.menu}
            aria-expanded={opened}
          />
          <Link to={paths.home} className="mark">
            {text.product}
          </Link>
          {me.data && <NoticesLink />}
          <Text c="dimmed" size="sm" truncate="end" visibleFrom="xs">
            {me.data?.name}
          </Text>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="md" aria-label={text.nav.label}>
        {me.data && <Navigation />}
      </AppShell.Navbar>
      <AppShell.Main id="main" ref={main} tabIndex={-1}>
        <Container size="md" px={0}>
          <ErrorBoundary key={pathname}>
            {me.data ? children : <Arrival problem={me.error} retry={() => void me.refetch()} />}
          </ErrorBoundary>
        </Container>
      </AppShell.Main>
      <SignInAgain />
    </AppShell>
  );
}

function Arrival({ problem, retry }: { problem: Error | null; retry: () => void }) {
  return problem ? <ProblemNote problem={problem} retry={retry} /> : <Loading />;
}

/** Whoever goes to another page by keyboard or screen reader begins at its top. */
function useFocusOnNewPage(pathname: string, onArrival: () => void) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current !== pathname) {
      before.current = pathname;
      onArrival();
      window.scrollTo(0, 0);
      const title = main.current?.querySelector<HTMLElement>('h1');
      (title ?? main.current)?.focus({ preventScroll: true });
    }
  }, [pathname, onArrival]);
  return main;
}
