import { Text, Textarea, TextInput } from '@mantine/core';
import { letters } from '../text/format';
import { useText } from '../text/Language';
import { inputId } from './places';

/** A text with its length, counted as the server counts it. */
export function Written(props: {
  pointer: string;
  label: string;
  hint: string;
  value: string;
  length?: { shortest: number; longest: number } | undefined;
  lines?: number;
  error: string | undefined;
  onChange: (value: string) => void;
}) {
  const id = inputId(props.pointer);
  const { length } = props;
  const count = letters(props.value);
  const fits = length !== undefined && count >= length.shortest && count <= length.longest;
  const common = {
    id,
    label: props.label,
    description: props.hint,
    value: props.value,
    // It fits by now, whatever the server has last seen.
    error: fits ? undefined : props.error,
    onChange: (event: { currentTarget: { value: string } }) => {
      props.onChange(event.currentTarget.value);
    },
  };
  return (
    <div>
      {props.lines === undefined ? (
        <TextInput {...common} />
      ) : (
        <Textarea {...common} autosize minRows={props.lines} maxRows={24} />
      )}
      {length && <Count count={count} length={length} />}
    </div>
  );
}

function Count({
  count,
  length,
}: {
  count: number;
  length: { shortest: number; longest: number };
}) {
  const text = useText();
  const over = count > length.longest;
  const short = count < length.shortest;
  return (
    <Text size="sm" ta="right" mt={4} c={over ? 'seal' : 'dimmed'} fw={over ? 600 : 400}>
      {over
        ? text.form.countOver(count, length.longest)
        : short
          ? text.form.countShort(count, length.shortest)
          : text.form.count(count, length.longest)}
    </Text>
  );
}
