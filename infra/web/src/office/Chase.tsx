import { Button, Card, Group, Text, Textarea, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { queries } from '../api/queries';
import { ProblemNote } from '../shared/ProblemNote';
import { useLanguage } from '../text/Language';

/** A text for the chat group, as the server writes it: only those who still owe. */
export function Chase({ call }: { call: string }) {
  const { text, code } = useLanguage();
  const words = text.office.chase;
  const chase = useQuery(queries.chase(call, code));
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, say] = useState<string | null>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(chase.data ?? '');
      say(words.copied);
    } catch {
      // Some browsers keep the clipboard to themselves; then it is one more key.
      area.current?.select();
      say(words.notCopied);
    }
  }

  if (chase.error) return <ProblemNote problem={chase.error} />;
  return (
    <Card component="section" padding="md">
      <Title order={2} size="h4" mb="xs">
        {words.title}
      </Title>
      <Textarea
        ref={area}
        aria-label={words.text}
        readOnly
        autosize
        minRows={3}
        maxRows={10}
        value={chase.data ?? ''}
      />
      <Group mt="xs">
        <Button size="sm" disabled={!chase.data} onClick={copy}>
          {words.copy}
        </Button>
        <Text size="sm" role="status">
          {said}
        </Text>
      </Group>
    </Card>
  );
}
