import { Alert, Button, Card, Collapse, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../text/Language';
import type { Draft, DraftKeeper } from './DraftKeeper';
import type { Copy } from './localCopy';

/** A part of a text in which two versions differ. */
export interface Difference {
  label: string;
  one: string;
  other: string;
}

/** The parts that are not the same. */
export function differing<T>(
  one: T,
  other: T,
  parts: [string, (text: T) => string][],
): Difference[] {
  return parts
    .map(([label, read]) => ({ label, one: read(one), other: read(other) }))
    .filter((part) => part.one !== part.other);
}

/** Both texts side by side, where they differ; nothing is written until one is chosen. */
export function TwoTexts<T>({
  draft,
  keeper,
  compare,
}: {
  draft: Draft<T>;
  keeper: DraftKeeper<T>;
  compare: (one: T, other: T) => Difference[];
}) {
  const text = useText();
  if (draft.keeping.kind !== 'conflict') return null;
  const theirs = (draft.keeping.theirs as Copy<T>).content;
  return (
    <Alert color="seal" role="alert" title={text.conflict.title}>
      <Stack>
        <Text>{text.conflict.explain}</Text>
        {compare(draft.content, theirs).map((part) => (
          <SimpleGrid key={part.label} cols={{ base: 1, sm: 2 }}>
            <Side title={`${part.label} – ${text.conflict.mine}`} value={part.one} />
            <Side title={`${part.label} – ${text.conflict.theirs}`} value={part.other} />
          </SimpleGrid>
        ))}
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Button
            onClick={() => {
              keeper.choose('mine');
            }}
          >
            {text.conflict.keepMine}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              keeper.choose('theirs');
            }}
          >
            {text.conflict.takeTheirs}
          </Button>
        </SimpleGrid>
      </Stack>
    </Alert>
  );
}

/** What was not chosen, to copy from until the page is left. */
export function OtherText<T>({
  draft,
  compare,
}: {
  draft: Draft<T>;
  compare: (one: T, other: T) => Difference[];
}) {
  const text = useText();
  const [opened, open] = useState(false);
  if (draft.other === null) return null;
  return (
    <div>
      <Button
        variant="subtle"
        size="sm"
        aria-expanded={opened}
        onClick={() => {
          open(!opened);
        }}
      >
        {opened ? text.conflict.hideOther : text.conflict.other}
      </Button>
      <Collapse expanded={opened}>
        <Stack>
          {compare(draft.other, draft.content).map((part) => (
            <Side key={part.label} title={part.label} value={part.one} />
          ))}
        </Stack>
      </Collapse>
    </div>
  );
}

function Side({ title, value }: { title: string; value: string }) {
  const text = useText();
  return (
    <Card padding="sm">
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <Text className="written" size="sm" c={value === '' ? 'dimmed' : 'dark'}>
        {value === '' ? `(${text.conflict.empty})` : value}
      </Text>
    </Card>
  );
}
