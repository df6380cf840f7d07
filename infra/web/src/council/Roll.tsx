import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '../api/queries';
import type { CaseDetail } from '../api/types';
import { useText } from '../text/Language';
import { FileBallot } from './FileBallot';

/** Who has voted, never how; and the way in for what a member has written on paper. */
export function Roll({ found }: { found: CaseDetail }) {
  const text = useText();
  const words = text.council.roll;
  const people = useQuery(queries.people()).data;
  const [files, file] = useState<{ id: string; name: string } | null>(null);
  const [done, say] = useState<string | null>(null);
  const roll = found.voting?.roll ?? [];
  if (roll.length === 0) return null;
  return (
    <Card component="section" padding="md">
      <Title order={2} size="h4" mb="xs">
        {words.title}
      </Title>
      <Text size="sm" role="status">
        {done}
      </Text>
      <Stack gap="xs">
        {roll.map((member) => {
          const name = people?.find((each) => each.id === member.personId)?.name ?? '';
          return (
            <Group key={member.personId} justify="space-between" wrap="nowrap" gap="xs">
              <div className="grow">
                <Text>{name}</Text>
                <Text size="sm" c="dimmed">
                  {words.roles[member.role as keyof typeof words.roles]},{' '}
                  {member.recused ? words.recused : member.voted ? words.voted : words.waiting}
                </Text>
              </div>
              {!member.recused && !member.voted && (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`${words.file}: ${name}`}
                  onClick={() => {
                    file({ id: member.personId, name });
                  }}
                >
                  {words.file}
                </Button>
              )}
            </Group>
          );
        })}
      </Stack>
      {files && (
        <FileBallot
          found={found}
          member={files}
          onClose={(filed) => {
            if (filed) say(words.filed(files.name));
            file(null);
          }}
        />
      )}
    </Card>
  );
}
