import { Card, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { SERVICES, settingQueries, type Service, type Setting } from '../../api/settings';
import { paths } from '../../app/paths';
import { Loading } from '../../shared/Loading';
import { PageTitle } from '../../shared/PageTitle';
import { ProblemNote } from '../../shared/ProblemNote';
import { day, today } from '../../text/format';
import { useText } from '../../text/Language';

/** What the centre decides for itself, service by service. */
export default function SettingsPage() {
  const words = useText().admin.settings;
  return (
    <Stack gap="lg">
      <div>
        <PageTitle>{words.title}</PageTitle>
        <Text>{words.explain}</Text>
      </div>
      {SERVICES.map((service) => (
        <OfService key={service} service={service} />
      ))}
    </Stack>
  );
}

function OfService({ service }: { service: Service }) {
  const words = useText().admin.settings;
  const settings = useQuery(settingQueries.of(service));
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h4">
        {words.services[service]}
      </Title>
      {settings.error && (
        <ProblemNote problem={settings.error} retry={() => void settings.refetch()} />
      )}
      {settings.isPending && <Loading />}
      {settings.data?.map((setting) => (
        <One key={setting.name} service={service} setting={setting} />
      ))}
    </Stack>
  );
}

function One({ service, setting }: { service: Service; setting: Setting }) {
  const words = useText().admin.settings;
  const later = setting.decisions.filter((each) => each.from > today()).at(-1);
  const state = [
    setting.since == null ? words.usual : words.since(day(setting.since)),
    later ? words.later(day(later.from)) : null,
  ];
  return (
    <Card
      component={Link}
      to={paths.setting(service, setting.name)}
      className="card-link"
      padding="md"
    >
      <Text fw={600} td="underline">
        {words.names[setting.name] ?? setting.name}
      </Text>
      <Text size="sm" c="dimmed">
        {state.filter(Boolean).join(' · ')}
      </Text>
    </Card>
  );
}
