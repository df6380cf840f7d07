import { Alert, Anchor, Button, Card, List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Place } from '../api/problem';
import { queries } from '../api/queries';
import type { Nomination } from '../api/types';
import { paths } from '../app/paths';
import type { Content } from '../nominations/content';
import { DossierText } from '../nominations/DossierText';
import { Ask } from '../shared/Ask';
import type { Draft, DraftKeeper } from '../shared/DraftKeeper';
import { ProblemNote } from '../shared/ProblemNote';
import { useSignatories } from '../shared/signatories';
import { useAction } from '../shared/useAction';
import { useText } from '../text/Language';
import { labelOf } from './labels';

/** Step 4: exactly what reviewers will read, what is still missing, and the way out. */
export function ReviewStep(props: {
  nomination: Nomination;
  draft: Draft<Content>;
  keeper: DraftKeeper<Content>;
  missing: Place[];
  goTo: (pointer: string) => void;
}) {
  const text = useText();
  const { nomination, draft, keeper, missing } = props;
  const navigate = useNavigate();
  const rules = useQuery(queries.writingRules()).data;
  const signatories = useSignatories(nomination.unitId);
  const handIn = useAction();
  const discard = useAction();
  const [asking, ask] = useState(false);
  const headStep = rules?.headStep ?? true;

  async function leave() {
    if (!(await keeper.flush())) return;
    const done = await handIn.run(`/api/v1/nominations/${nomination.id}/hand-in`, {
      version: keeper.current().version,
    });
    if (done) await navigate(paths.nomination(nomination.id), { state: { handedIn: true } });
  }

  async function giveUp() {
    const done = await discard.run(`/api/v1/nominations/${nomination.id}/discard`, {
      version: keeper.current().version,
    });
    ask(false);
    if (done) {
      keeper.forget();
      await navigate(paths.home);
    }
  }

  return (
    <Stack gap="lg">
      {missing.length > 0 ? (
        <Alert color="gold" title={text.form.missing(missing.length)}>
          <Text size="sm">{text.form.missingExplain}</Text>
          <List mt="xs">
            {missing.map((place) => (
              <List.Item key={place.pointer + place.detail}>
                <Anchor
                  component="button"
                  type="button"
                  ta="left"
                  onClick={() => {
                    props.goTo(place.pointer);
                  }}
                >
                  {labelOf(place.pointer, text)}
                </Anchor>
                : {place.detail}
              </List.Item>
            ))}
          </List>
        </Alert>
      ) : (
        <Text fw={600}>{text.form.complete}</Text>
      )}
      <section>
        <Title order={2} size="h4" mb="xs">
          {text.form.preview}
        </Title>
        <Card>
          <DossierText content={draft.content} unitId={nomination.unitId} />
        </Card>
      </section>
      {handIn.problem && <ProblemNote problem={handIn.problem} />}
      {discard.problem && <ProblemNote problem={discard.problem} />}
      <div className="reach">
        {headStep && (
          <Text size="sm" mb="xs">
            {missing.length > 0 && `${text.form.missing(missing.length)}. `}
            {text.form.handInExplain(signatories.join(', ') || text.next.nobody)}
          </Text>
        )}
        <Button
          fullWidth
          loading={handIn.running}
          disabled={missing.length > 0 || draft.keeping.kind === 'conflict'}
          onClick={leave}
        >
          {headStep ? text.form.handIn : text.form.send}
        </Button>
      </div>
      <Button
        variant="subtle"
        mr="auto"
        onClick={() => {
          ask(true);
        }}
      >
        {text.form.discard}
      </Button>
      <Ask
        words={text.form.discardAsk}
        opened={asking}
        onNo={() => {
          ask(false);
        }}
        onYes={giveUp}
      />
    </Stack>
  );
}
