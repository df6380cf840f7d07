import { Badge, Box, Button, NavLink, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { NavLink as RouterLink } from 'react-router';
import { queries, useMe } from '../api/queries';
import { useToIssue } from '../director/useToIssue';
import { useLanguage } from '../text/Language';
import { useAccess } from './access';
import { paths } from './paths';
import { SignOut } from './SignOut';

interface Item {
  to: string;
  label: string;
  shown: boolean;
  count?: number;
}

/** Where somebody can go, by what they may do. */
export function Navigation() {
  const { text, turn } = useLanguage();
  const me = useMe();
  const access = useAccess();
  const nominations = useQuery({ ...queries.nominations(), enabled: access.signsOff });
  const cases = useQuery({ ...queries.casesForMe(), enabled: access.checks });
  const proposals = useQuery({ ...queries.proposals('PENDING'), enabled: access.decides });
  const toIssue = useToIssue(access.decides || access.checks).rows.length;
  const waiting = (nominations.data ?? []).filter(
    (row) => row.status === 'AWAITING_HEAD' && row.unitId === me.unit,
  ).length;

  const items: Item[] = [
    { to: paths.home, label: text.nav.home, shown: true },
    { to: paths.waiting, label: text.nav.waiting, shown: access.signsOff, count: waiting },
    {
      to: paths.nominations,
      label: text.nav.nominations,
      shown: access.writes || access.seesAll,
    },
    { to: paths.deputies, label: text.nav.deputies, shown: access.appointsDeputies },
    {
      to: paths.decisions,
      label: text.director.nav,
      shown: access.decides,
      count: proposals.data?.length ?? 0,
    },
    { to: paths.issue, label: text.issue.title, shown: toIssue > 0, count: toIssue },
    { to: paths.votings, label: text.council.nav, shown: access.votes },
    {
      to: paths.cases,
      label: text.office.nav.cases,
      shown: access.checks,
      count: cases.data?.length ?? 0,
    },
    { to: paths.owing, label: text.office.nav.owing, shown: access.checks },
    { to: paths.monthlyPackage, label: text.office.nav.monthlyPackage, shown: access.checks },
    { to: paths.imports, label: text.office.nav.imports, shown: access.checks },
    {
      to: paths.undelivered,
      label: text.office.undelivered.title,
      shown: access.checks || access.managesAccounts,
    },
    { to: paths.stories, label: text.editor.title, shown: access.seesStories },
    { to: paths.reports, label: text.reports.title, shown: access.seesReports },
    { to: paths.accounts, label: text.admin.accounts.title, shown: access.seesAccounts },
    { to: paths.machines, label: text.machines.title, shown: access.seesAudit },
    { to: paths.settings, label: text.admin.settings.title, shown: access.seesSettings },
    { to: paths.audit, label: text.admin.audit.title, shown: access.seesAudit },
    { to: paths.flow, label: text.operations.title, shown: access.seesOperations },
  ];

  return (
    <Stack h="100%" justify="space-between">
      <Box>
        {items
          .filter((item) => item.shown)
          .map((item) => (
            <RouterLink
              key={item.to}
              to={item.to}
              end={item.to === paths.home}
              className="card-link"
            >
              {({ isActive }) => (
                <NavLink
                  component="span"
                  active={isActive}
                  label={item.label}
                  rightSection={
                    item.count ? <Badge circle={item.count < 10}>{item.count}</Badge> : null
                  }
                />
              )}
            </RouterLink>
          ))}
      </Box>
      <Stack gap="xs">
        <Text size="sm">
          <strong>{me.name}</strong>
          <br />
          {me.roles.map((role) => text.roles[role]).join(', ')}
        </Text>
        <Button variant="default" size="sm" onClick={turn}>
          {text.language}
        </Button>
        <Button component="a" href="/identity/password" variant="default" size="sm">
          {text.nav.password}
        </Button>
        <SignOut />
      </Stack>
    </Stack>
  );
}
