import { Button, Fieldset, Group, Stack, TextInput } from '@mantine/core';
import type { Value } from '../../api/settings';
import { useText } from '../../text/Language';
import type { Rows } from './kind';

/** Rows with the same words in each, to change, add and take away. */
export function RowsField(props: { label: string; rows: Rows; onChange: (value: Value) => void }) {
  const words = useText().admin.settings;
  const { rows } = props;
  const names = Object.keys(rows[0] ?? {});
  return (
    <Fieldset legend={props.label}>
      <Stack>
        {rows.map((row, place) => (
          <Group
            key={place}
            role="group"
            aria-label={words.row(place + 1)}
            align="flex-end"
            gap="xs"
          >
            {names.map((name) => (
              <TextInput
                key={name}
                size="sm"
                flex={name === 'code' ? '1 1 9rem' : '2 1 12rem'}
                label={words.fields[name] ?? name}
                value={row[name] ?? ''}
                onChange={(event) => {
                  props.onChange(rows.with(place, { ...row, [name]: event.currentTarget.value }));
                }}
              />
            ))}
            <Button
              size="sm"
              variant="default"
              aria-label={words.remove(place + 1)}
              disabled={rows.length === 1}
              onClick={() => {
                props.onChange(rows.toSpliced(place, 1));
              }}
            >
              ✕
            </Button>
          </Group>
        ))}
        <Button
          mr="auto"
          size="sm"
          variant="default"
          onClick={() => {
            props.onChange([...rows, Object.fromEntries(names.map((name) => [name, '']))]);
          }}
        >
          {words.add}
        </Button>
      </Stack>
    </Fieldset>
  );
}
