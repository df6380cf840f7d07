import { Alert, Button, Card, Group, Radio, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '../../api/queries';
import type { Entry } from '../../api/types';
import type { Claim, Content } from '../../nominations/content';
import { useLanguage } from '../../text/Language';
import { Beside } from '../Beside';
import { inputId } from '../places';
import { Written } from '../Written';
import type { StepProps } from './step';

const BLANK: Claim = { text: '', source: '' };

/** Step 3: what can be checked, and how the unit sees itself. */
export function EvidenceStep(props: StepProps) {
  const { text } = useLanguage();
  const criteria = useQuery(queries.catalogues()).data?.criteria ?? [];
  return (
    <Stack gap="xl">
      <Claims {...props} />
      {criteria.length > 0 && (
        <Stack component="section">
          <Title order={2} size="h4" id={inputId('/criteria')} tabIndex={-1}>
            {text.form.criteria}
          </Title>
          {props.remarks.error('/criteria') !== undefined && (
            <Text c="seal" size="sm">
              {props.remarks.error('/criteria')}
            </Text>
          )}
          {criteria.map((entry) => (
            <Assessment key={entry.code} {...props} entry={entry} />
          ))}
        </Stack>
      )}
    </Stack>
  );
}

function Claims({ content, remarks, change }: StepProps) {
  const { text } = useLanguage();
  const [removed, setRemoved] = useState<Content['claims'] | null>(null);
  const claims = content.claims.length === 0 ? [BLANK] : content.claims;

  const write = (place: number, part: Partial<Claim>) => {
    setRemoved(null);
    change({
      claims: claims.map((claim, at) => (at === place ? { ...claim, ...part } : claim)),
    });
  };

  return (
    <Stack component="section">
      <div>
        <Title order={2} size="h4" id={inputId('/claims')} tabIndex={-1}>
          {text.form.claims}
        </Title>
        <Text c="dimmed" size="sm">
          {text.form.claimsHint}
        </Text>
        {remarks.error('/claims') !== undefined && (
          <Text c="seal" size="sm">
            {remarks.error('/claims')}
          </Text>
        )}
      </div>
      {claims.map((claim, place) => (
        <Card key={place} component="fieldset">
          <Text component="legend" fw={600} px={4}>
            {text.form.claim(place + 1)}
          </Text>
          <Stack>
            <Beside pointer={`/claims/${place}`} remarks={remarks}>
              <Written
                pointer={`/claims/${place}/text`}
                label={text.form.claimText}
                hint=""
                lines={2}
                value={claim.text}
                error={remarks.error(`/claims/${place}/text`)}
                onChange={(written) => {
                  write(place, { text: written });
                }}
              />
            </Beside>
            <Beside pointer={`/claims/${place}/source`} remarks={remarks}>
              <TextInput
                id={inputId(`/claims/${place}/source`)}
                label={text.form.claimSource}
                description={text.form.claimSourceHint}
                value={claim.source}
                error={remarks.error(`/claims/${place}/source`)}
                onChange={(event) => {
                  write(place, { source: event.currentTarget.value });
                }}
              />
            </Beside>
            {content.claims.length > 1 && (
              <Button
                variant="subtle"
                size="sm"
                ml="auto"
                aria-label={text.form.removeClaim(place + 1)}
                onClick={() => {
                  setRemoved(content.claims);
                  change({
                    claims: content.claims.filter((_, at) => at !== place),
                  });
                }}
              >
                {text.form.removeClaim(place + 1)}
              </Button>
            )}
          </Stack>
        </Card>
      ))}
      {removed && (
        <Alert role="status" color="gold">
          <Group justify="space-between">
            {text.form.claimRemoved}
            <Button
              size="sm"
              variant="default"
              onClick={() => {
                change({ claims: removed });
                setRemoved(null);
              }}
            >
              {text.form.undo}
            </Button>
          </Group>
        </Alert>
      )}
      <Button
        variant="default"
        onClick={() => {
          setRemoved(null);
          change({ claims: [...claims, BLANK] });
        }}
      >
        {text.form.addClaim}
      </Button>
    </Stack>
  );
}

function Assessment({ content, change, entry }: StepProps & { entry: Entry }) {
  const { text, code: language } = useLanguage();
  const now = content.criteria.find((each) => each.code === entry.code);

  const write = (met: boolean, said: string | null) => {
    const others = content.criteria.filter((each) => each.code !== entry.code);
    change({
      criteria: [...others, { code: entry.code, met, text: said === '' ? null : said }],
    });
  };

  return (
    <Card>
      <Radio.Group
        label={entry[language]}
        value={now === undefined ? '' : now.met ? 'met' : 'not'}
        onChange={(value) => {
          write(value === 'met', now?.text ?? null);
        }}
      >
        <Group mt="xs">
          <Radio value="met" label={text.form.met} />
          <Radio value="not" label={text.form.notMet} />
        </Group>
      </Radio.Group>
      {now && (
        <TextInput
          mt="sm"
          label={`${text.form.criterionText} (${text.optional})`}
          value={now.text ?? ''}
          maxLength={2000}
          onChange={(event) => {
            write(now.met, event.currentTarget.value);
          }}
        />
      )}
    </Card>
  );
}
