import {
  Button,
  Fieldset,
  NativeSelect,
  Radio,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { CHANNELS, type PublicChannel, type Story } from '../api/stories';
import type { DraftKeeper } from '../shared/DraftKeeper';
import { placeIn } from '../shared/placeIn';
import { ProblemNote } from '../shared/ProblemNote';
import { today } from '../text/format';
import { useText } from '../text/Language';
import type { StoryText } from './storyText';
import { useStoryAction } from './useStory';

/** An answer goes on record, a yes or a no; a later one is added behind it. */
export function RecordConsent({ story, keeper }: { story: Story; keeper: DraftKeeper<StoryText> }) {
  const text = useText();
  const words = text.editor.consents;
  const { running, problem, perform } = useStoryAction(story.id, keeper);
  const standing = story.consents.filter((each) => each.stands).map((each) => each.channel);
  const open = CHANNELS.filter((channel) => !standing.includes(channel));
  const [chosen, choose] = useState<PublicChannel | null>(null);
  const channel = chosen !== null && open.includes(chosen) ? chosen : open[0];
  const [given, give] = useState('yes');
  const [by, setBy] = useState('');
  const [on, setOn] = useState(today());
  const [evidence, setEvidence] = useState('');
  const [recorded, setRecorded] = useState(false);

  if (channel === undefined) return null;

  async function send() {
    const done = await perform('consents', {
      channel,
      given: given === 'yes',
      by: by.trim() || null,
      on,
      evidence: evidence.trim() || null,
    });
    setRecorded(done !== null);
  }

  return (
    <Fieldset legend={words.record} mt="md">
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NativeSelect
            size="md"
            label={words.channel}
            value={channel}
            data={open.map((each) => ({ value: each, label: words.channels[each] }))}
            onChange={(event) => {
              choose(event.currentTarget.value as PublicChannel);
              setRecorded(false);
            }}
          />
          <Radio.Group size="md" label={words.answer} value={given} onChange={give}>
            <Stack gap="xs" mt={6}>
              <Radio value="yes" label={words.yes} />
              <Radio value="no" label={words.no} />
            </Stack>
          </Radio.Group>
          <TextInput
            label={words.by}
            description={words.byHint}
            maxLength={200}
            value={by}
            error={placeIn(problem, '/by', by)}
            onChange={(event) => {
              setBy(event.currentTarget.value);
            }}
          />
          <TextInput
            label={words.evidence}
            description={words.evidenceHint}
            maxLength={500}
            value={evidence}
            onChange={(event) => {
              setEvidence(event.currentTarget.value);
            }}
          />
          <TextInput
            type="date"
            label={words.on}
            value={on}
            max={today()}
            error={placeIn(problem, '/on', on)}
            onChange={(event) => {
              setOn(event.currentTarget.value);
            }}
          />
        </SimpleGrid>
        {problem && <ProblemNote problem={problem} />}
        <Text role="status" size="sm">
          {recorded && words.recorded}
        </Text>
        <Button mr="auto" variant="default" loading={running} onClick={send}>
          {words.record}
        </Button>
      </Stack>
    </Fieldset>
  );
}
