import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api/queries';
import type { Value } from '../../api/settings';
import { useText } from '../../text/Language';

/** People of the register, instead of their ids. */
export function PeopleField(props: {
  label: string;
  value: string[] | null;
  onChange: (value: Value) => void;
}) {
  const text = useText();
  const people = useQuery(queries.people()).data ?? [];
  const known = people.map((each) => ({ value: each.id, label: `${each.name} – ${each.post}` }));
  const unknown = (props.value ?? [])
    .filter((id) => !people.some((each) => each.id === id))
    .map((id) => ({ value: id, label: id }));
  return (
    <MultiSelect
      label={props.label}
      searchable
      limit={50}
      nothingFoundMessage={text.form.personNone}
      data={[...known, ...unknown]}
      value={props.value ?? []}
      onChange={props.onChange}
    />
  );
}
