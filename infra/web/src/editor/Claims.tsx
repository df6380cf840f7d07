import { Card, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import type { Claim, Story } from '../api/stories';
import type { DraftKeeper } from '../shared/DraftKeeper';
import { ProblemNote } from '../shared/ProblemNote';
import { day } from '../text/format';
import { useText } from '../text/Language';
import type { StoryText } from './storyText';
import { useStoryAction } from './useStory';

/** Each claim of the dossier: used or left out, and checked at its source. */
export function Claims(props: { story: Story; keeper: DraftKeeper<StoryText>; writes: boolean }) {
  const words = useText().editor.claims;
  const { running, problem, perform } = useStoryAction(props.story.id, props.keeper);
  return (
    <Card component="section">
      <Title order={2} size="h4">
        {words.title}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {words.explain}
      </Text>
      {problem && <ProblemNote problem={problem} />}
      {props.story.claims.length === 0 && <Text>{words.none}</Text>}
      <Stack component="ol" m={0} p={0} className="claims">
        {props.story.claims.map((claim) => (
          <One
            key={claim.place}
            claim={claim}
            disabled={!props.writes || running}
            judge={(kept, checked) =>
              void perform(`claims/${claim.place}/judge`, { kept, checked })
            }
          />
        ))}
      </Stack>
    </Card>
  );
}

function One(props: {
  claim: Claim;
  disabled: boolean;
  judge: (kept: boolean, checked: boolean) => void;
}) {
  const words = useText().editor.claims;
  const { claim } = props;
  const checked = claim.checkedAt != null;
  return (
    <li id={`field-claims-${claim.place}`}>
      <Text className="written">{claim.text}</Text>
      <Text size="sm" c="dimmed">
        {words.source(claim.source)}
      </Text>
      <Group gap="lg" mt="xs">
        <Checkbox
          label={words.kept}
          aria-label={`${words.kept}: ${claim.text}`}
          checked={claim.kept}
          disabled={props.disabled}
          onChange={(event) => {
            props.judge(event.currentTarget.checked, checked);
          }}
        />
        <Checkbox
          label={claim.checkedAt != null ? words.checkedOn(day(claim.checkedAt)) : words.checked}
          aria-label={`${words.checked}: ${claim.text}`}
          checked={checked}
          disabled={props.disabled || !claim.kept}
          onChange={(event) => {
            props.judge(claim.kept, event.currentTarget.checked);
          }}
        />
      </Group>
    </li>
  );
}
