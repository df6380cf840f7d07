import { Chip, Group } from '@mantine/core';

/** Ways to look at one list, of which one is chosen. */
export function Views<V extends string>(props: {
  label: string;
  options: { value: V; label: string }[];
  value: V;
  onChange: (value: V) => void;
}) {
  return (
    <Chip.Group
      value={props.value}
      onChange={(value) => {
        props.onChange(value);
      }}
    >
      <Group gap="xs" role="radiogroup" aria-label={props.label}>
        {props.options.map((option) => (
          <Chip key={option.value} value={option.value} size="md" variant="outline">
            {option.label}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
}
