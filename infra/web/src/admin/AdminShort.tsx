import { Anchor, Card, Stack, Title } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../app/paths';
import { useText } from '../text/Language';

/** On an administrator's first page: where the work is, as nothing of it waits by itself. */
export function AdminShort() {
  const text = useText();
  const links = [
    { to: paths.accounts, label: text.admin.accounts.title },
    { to: paths.machines, label: text.machines.title },
    { to: paths.settings, label: text.admin.settings.title },
    { to: paths.flow, label: text.operations.title },
  ];
  return (
    <Stack component="section">
      <Title order={2} size="h3">
        {text.home.administration}
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
