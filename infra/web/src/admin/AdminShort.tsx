import { Anchor, Card, Stack, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useAccess } from '../app/access';
import { paths } from '../app/paths';
import { useText } from '../text/Language';

/** For whoever runs or audits the system: where the work is, as nothing of it waits by itself. */
export function AdminShort() {
  const text = useText();
  const access = useAccess();
  const links = [
    { to: paths.accounts, label: text.admin.accounts.title, shown: access.seesAccounts },
    { to: paths.machines, label: text.machines.title, shown: access.seesAudit },
    { to: paths.settings, label: text.admin.settings.title, shown: access.seesSettings },
    { to: paths.audit, label: text.admin.audit.title, shown: access.seesAudit },
    { to: paths.flow, label: text.operations.title, shown: access.seesOperations },
  ].filter((link) => link.shown);
  return (
    <Stack component="section">
      <Title order={2} size="h3">
        {access.decidesSettings || access.operates ? text.home.administration : text.home.oversight}
      </Title>
      <Card>
        <Stack gap="sm">
          {links.map(({ to, label }) => (
            <Anchor key={to} component={Link} to={to}>
              {label}
            </Anchor>
          ))}
        </Stack>
      </Card>
    </Stack>
  );
}
