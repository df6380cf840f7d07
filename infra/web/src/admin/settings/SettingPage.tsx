import { Anchor, Card, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { SERVICES, settingQueries, type Service, type Setting } from '../../api/settings';
import { useAccess } from '../../app/access';
import NotFoundPage from '../../app/NotFoundPage';
import { paths } from '../../app/paths';
import { Loading } from '../../shared/Loading';
import { PageTitle } from '../../shared/PageTitle';
import { ProblemNote } from '../../shared/ProblemNote';
import { day } from '../../text/format';
import { useText } from '../../text/Language';
import { Decide } from './Decide';
import { ValueText } from './ValueText';

export default function SettingPage() {
  const { service = '', name = '' } = useParams();
  const known = SERVICES.find((each) => each === service);
  return known ? <Found service={known} name={name} /> : <NotFoundPage />;
}

function Found({ service, name }: { service: Service; name: string }) {
  const settings = useQuery(settingQueries.of(service));
  const setting = settings.data?.find((each) => each.name === name);
  if (setting) return <One key={name} service={service} setting={setting} />;
  if (settings.error) {
    return <ProblemNote problem={settings.error} retry={() => void settings.refetch()} />;
  }
  return settings.data ? <NotFoundPage /> : <Loading />;
}

/** What holds, what was decided before, and the next decision. */
function One({ service, setting }: { service: Service; setting: Setting }) {
  const words = useText().admin.settings;
  const access = useAccess();
  return (
    <Stack gap="lg">
      <div>
        <PageTitle>{words.names[setting.name] ?? setting.name}</PageTitle>
        <Anchor component={Link} to={paths.settings}>
          {words.title}
        </Anchor>
      </div>
      <Card component="section">
        <Title order={2} size="h4" mb="sm">
          {words.today} ({setting.since == null ? words.usual : words.since(day(setting.since))})
        </Title>
        <ValueText value={setting.value} />
      </Card>
      {access.decidesSettings && <Decide service={service} setting={setting} />}
      <Card component="section">
        <Title order={2} size="h4" mb="sm">
          {words.history}
        </Title>
        {setting.decisions.length === 0 && <Text>{words.noHistory}</Text>}
        <Stack component="ul" gap="sm" m={0} p={0} className="lines">
          {setting.decisions.map((decision) => (
            <li key={decision.decidedAt}>
              <Text fw={600}>{words.since(day(decision.from))}</Text>
              <Text size="sm">{decision.reason}</Text>
              <Text size="sm" c="dimmed">
                {words.decidedOn(day(decision.decidedAt))}
              </Text>
              <details>
                <summary>{words.value}</summary>
                <ValueText value={decision.value} />
              </details>
            </li>
          ))}
        </Stack>
      </Card>
    </Stack>
  );
}
