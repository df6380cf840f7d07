import {
  Checkbox,
  Fieldset,
  MultiSelect,
  NativeSelect,
  NumberInput,
  Stack,
  TagsInput,
  TextInput,
} from '@mantine/core';
import type { Value } from '../../api/settings';
import { placeIn } from '../../shared/placeIn';
import { useText } from '../../text/Language';
import { JsonField } from './JsonField';
import { PeopleField } from './PeopleField';
import { RowsField } from './RowsField';
import { CHOICES, kindOf, type Rows } from './kind';

export interface FieldProps {
  /** None for the value as a whole. */
  name: string | null;
  value: Value;
  pointer: string;
  problem: Error | null;
  onChange: (value: Value) => void;
}

/** A part of a setting, filled in by what it is: the services alone know what each part means. */
export function Field(props: FieldProps) {
  const words = useText().admin.settings;
  const { name, value, onChange } = props;
  const label = name === null ? '' : (words.fields[name] ?? name);
  const choices = (CHOICES[name ?? ''] ?? []).map((code) => ({
    value: code,
    label: words.codes[code] ?? code,
  }));
  const error = placeIn(props.problem, props.pointer, value);
  switch (kindOf(name, value)) {
    case 'parts':
      return <Parts {...props} label={label} />;
    case 'yes or no':
      return (
        <Checkbox
          label={label}
          checked={value === true}
          error={error}
          onChange={(event) => {
            onChange(event.currentTarget.checked);
          }}
        />
      );
    case 'number':
      return (
        <NumberInput
          label={label}
          maw="14rem"
          decimalSeparator=","
          value={value as number}
          error={error}
          onChange={(number) => {
            onChange(number === '' ? null : Number(number));
          }}
        />
      );
    case 'text':
      return (
        <TextInput
          label={label}
          value={value as string}
          error={error}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      );
    case 'people':
      return <PeopleField label={label} value={value as string[]} onChange={onChange} />;
    case 'choice':
      return (
        <NativeSelect
          size="md"
          label={label}
          data={choices}
          value={value as string}
          error={error}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      );
    case 'choices':
      return (
        <MultiSelect
          label={label}
          data={choices}
          value={value as string[]}
          error={error}
          onChange={onChange}
        />
      );
    case 'list':
      return (
        <TagsInput
          size="md"
          label={label}
          description={words.listHint}
          value={(value as Value[]).map(String)}
          error={error}
          onChange={(list) => {
            const numbers = (value as Value[]).some((each) => typeof each === 'number');
            onChange(numbers ? list.map(Number) : list);
          }}
        />
      );
    case 'rows':
      return <RowsField label={label} rows={value as Rows} onChange={onChange} />;
    case 'anything':
      return (
        <JsonField label={label || words.json} value={value} error={error} onChange={onChange} />
      );
  }
}

function Parts(props: FieldProps & { label: string }) {
  const parts = props.value as Record<string, Value>;
  const fields = (
    <Stack>
      {Object.entries(parts).map(([name, part]) => (
        <Field
          key={name}
          name={name}
          value={part}
          pointer={`${props.pointer}/${name}`}
          problem={props.problem}
          onChange={(changed) => {
            props.onChange({ ...parts, [name]: changed });
          }}
        />
      ))}
    </Stack>
  );
  return props.name === null ? fields : <Fieldset legend={props.label}>{fields}</Fieldset>;
}
