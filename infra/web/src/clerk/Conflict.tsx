import { Alert, Button, Card, Collapse, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Content } from '../nominations/content';
import type { Draft, DraftKeeper } from '../shared/DraftKeeper';
import type { Copy } from '../shared/localCopy';
import { useText } from '../text/Language';
import type { Dictionary } from '../text/vi';

/** Both texts side by side, where they differ; nothing is written until one is chosen. */
export function Conflict({
  draft,
  keeper,
}: {
  draft: Draft<Content>;
  keeper: DraftKeeper<Content>;
}) {
  const text = useText();
  if (draft.keeping.kind !== 'conflict') return null;
  const theirs = (draft.keeping.theirs as Copy<Content>).content;
  return (
    <Alert color="seal" role="alert" title={text.conflict.title}>
      <Stack>
        <Text>{text.conflict.explain}</Text>
        {differences(draft.content, theirs, text).map((part) => (
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
export function OtherVersion({ draft }: { draft: Draft<Content> }) {
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
          {differences(draft.other, draft.content, text).map((part) => (
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

interface Difference {
  label: string;
  one: string;
  other: string;
}

export function differences(one: Content, other: Content, text: Dictionary): Difference[] {
  const parts: [string, (content: Content) => string][] = [
    [text.dossier.subject, (content) => JSON.stringify(content.subject)],
    [text.form.kind, (content) => content.kind ?? ''],
    [text.form.field, (content) => content.field ?? ''],
    [text.form.topics, (content) => content.topics.join(', ')],
    [text.form.name, (content) => content.title],
    [text.form.summary, (content) => content.summary],
    [
      text.form.claims,
      (content) => content.claims.map((claim) => `${claim.text} (${claim.source})`).join('\n'),
    ],
    [
      text.form.criteria,
      (content) => content.criteria.map((each) => `${each.code}: ${each.text ?? ''}`).join('\n'),
    ],
    [text.form.spread, (content) => content.spread],
    [text.form.replicability, (content) => content.replicability],
  ];
  return parts
    .map(([label, read]) => ({ label, one: read(one), other: read(other) }))
    .filter((part) => part.one !== part.other);
}
