import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api/queries';
import type { Nomination } from '../../api/types';
import { useText } from '../../text/Language';
import { Beside } from '../Beside';
import { Similar } from '../Similar';
import { Written } from '../Written';
import type { StepProps } from './step';

/** Step 2: what was done, under a name that says it. */
export function DeedStep(
  props: StepProps & {
    /** What it is compared from; none while it is not on the server yet. */
    written?: { nomination: Nomination; version: number };
  },
) {
  const { content, remarks, change } = props;
  const text = useText();
  const rules = useQuery(queries.writingRules()).data;
  const optional = rules?.reachNeeded === false ? ` (${text.optional})` : '';
  return (
    <Stack>
      <Beside pointer="/title" remarks={remarks}>
        <Written
          pointer="/title"
          label={text.form.name}
          hint={text.form.nameHint}
          value={content.title}
          length={rules?.title}
          lines={1}
          error={remarks.error('/title')}
          onChange={(title) => {
            change({ title: title.replace(/\n+/g, ' ') });
          }}
        />
      </Beside>
      {props.written && <Similar {...props.written} title={content.title} />}
      <Beside pointer="/summary" remarks={remarks}>
        <Written
          pointer="/summary"
          label={text.form.summary}
          hint={text.form.summaryHint}
          value={content.summary}
          length={rules?.summary}
          lines={8}
          error={remarks.error('/summary')}
          onChange={(summary) => {
            change({ summary });
          }}
        />
      </Beside>
      <Beside pointer="/spread" remarks={remarks}>
        <Written
          pointer="/spread"
          label={text.form.spread + optional}
          hint={text.form.spreadHint}
          value={content.spread}
          lines={3}
          error={remarks.error('/spread')}
          onChange={(spread) => {
            change({ spread });
          }}
        />
      </Beside>
      <Beside pointer="/replicability" remarks={remarks}>
        <Written
          pointer="/replicability"
          label={text.form.replicability + optional}
          hint={text.form.replicabilityHint}
          value={content.replicability}
          lines={3}
          error={remarks.error('/replicability')}
          onChange={(replicability) => {
            change({ replicability });
          }}
        />
      </Beside>
    </Stack>
  );
}
