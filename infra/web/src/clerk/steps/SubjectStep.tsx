import {
  Input,
  MultiSelect,
  NumberInput,
  SegmentedControl,
  Select,
  SimpleGrid,
  Stack,
  TextInput,
} from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api/queries';
import type { Entry } from '../../api/types';
import { subject, type Subject, type SubjectType } from '../../nominations/content';
import { useLanguage } from '../../text/Language';
import { Beside } from '../Beside';
import { inputId } from '../places';
import { PersonSelect } from '../../shared/PersonSelect';
import type { StepProps } from './step';

/** Step 1: whom it is about, and of which kind. */
export function SubjectStep({ content, remarks, change, unitId }: StepProps & { unitId: string }) {
  const { text, code: language } = useLanguage();
  const catalogues = useQuery(queries.catalogues()).data;
  const options = (entries: Entry[] | undefined) =>
    (entries ?? []).map((entry) => ({ value: entry.code, label: entry[language] }));

  return (
    <Stack>
      <Beside pointer="/subject" remarks={remarks}>
        <Input.Wrapper
          label={text.form.kindOfSubject}
          labelElement="div"
          error={remarks.error('/subject')}
        >
          <SegmentedControl
            id={inputId('/subject')}
            fullWidth
            mt="xs"
            size="md"
            aria-label={text.form.kindOfSubject}
            value={content.subject?.type ?? ''}
            onChange={(type) => {
              change({ subject: subject(type as SubjectType) });
            }}
            data={[
              { value: 'INDIVIDUAL', label: text.form.individual },
              { value: 'COLLECTIVE', label: text.form.collective },
            ]}
          />
        </Input.Wrapper>
      </Beside>
      {content.subject?.type === 'INDIVIDUAL' && (
        <Beside pointer="/subject/personId" remarks={remarks}>
          <PersonSelect
            id={inputId('/subject/personId')}
            label={text.form.person}
            description={text.form.personHint}
            unit={unitId}
            value={content.subject.personId}
            error={remarks.error('/subject/personId')}
            onChange={(personId) => {
              change({ subject: { ...subject('INDIVIDUAL'), personId } });
            }}
          />
        </Beside>
      )}
      {content.subject?.type === 'COLLECTIVE' && (
        <Team subject={content.subject} remarks={remarks} change={change} />
      )}
      <Beside pointer="/kind" remarks={remarks}>
        <Select
          id={inputId('/kind')}
          label={text.form.kind}
          placeholder={text.form.choose}
          data={options(catalogues?.kinds)}
          value={content.kind}
          error={remarks.error('/kind')}
          onChange={(kind) => {
            change({ kind });
          }}
        />
      </Beside>
      {(catalogues?.fields.length ?? 0) > 0 && (
        <Beside pointer="/field" remarks={remarks}>
          <Select
            id={inputId('/field')}
            label={text.form.field}
            placeholder={text.form.choose}
            data={options(catalogues?.fields)}
            value={content.field}
            error={remarks.error('/field')}
            onChange={(field) => {
              change({ field });
            }}
          />
        </Beside>
      )}
      <Beside pointer="/topics" remarks={remarks}>
        <MultiSelect
          id={inputId('/topics')}
          label={text.form.topics}
          description={text.form.topicsHint}
          placeholder={content.topics.length === 0 ? text.form.choose : ''}
          data={options(catalogues?.topics)}
          value={content.topics}
          error={remarks.error('/topics')}
          onChange={(topics) => {
            change({ topics });
          }}
        />
      </Beside>
    </Stack>
  );
}

function Team({
  subject: team,
  remarks,
  change,
}: Pick<StepProps, 'remarks' | 'change'> & { subject: Subject }) {
  const { text } = useLanguage();
  const write = (part: Partial<Subject>) => {
    change({ subject: { ...team, ...part } });
  };
  const number = (value: string | number) => (value === '' ? null : Number(value));
  return (
    <>
      <Beside pointer="/subject/name" remarks={remarks}>
        <TextInput
          id={inputId('/subject/name')}
          label={text.form.collectiveName}
          value={team.name ?? ''}
          maxLength={200}
          error={remarks.error('/subject/name')}
          onChange={(event) => {
            write({ name: event.currentTarget.value });
          }}
        />
      </Beside>
      <SimpleGrid cols={2}>
        <NumberInput
          id={inputId('/subject/members')}
          label={text.form.members}
          value={team.members ?? ''}
          allowNegative={false}
          allowDecimal={false}
          hideControls
          inputMode="numeric"
          error={remarks.error('/subject/members')}
          onChange={(value) => {
            write({ members: number(value) });
          }}
        />
        <NumberInput
          id={inputId('/subject/women')}
          label={text.form.women}
          value={team.women ?? ''}
          allowNegative={false}
          allowDecimal={false}
          hideControls
          inputMode="numeric"
          error={remarks.error('/subject/women')}
          onChange={(value) => {
            write({ women: number(value) });
          }}
        />
      </SimpleGrid>
    </>
  );
}
