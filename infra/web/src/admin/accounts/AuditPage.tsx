import { Card, Stack, Text } from '@mantine/core';
import { PageTitle } from '../../shared/PageTitle';
import { useText } from '../../text/Language';
import { AuditList } from './AuditList';

export default function AuditPage() {
  const words = useText().admin.audit;
  return (
    <Stack>
      <PageTitle>{words.title}</PageTitle>
      <Text>{words.explain}</Text>
      <Card>
        <AuditList account="" />
      </Card>
    </Stack>
  );
}
