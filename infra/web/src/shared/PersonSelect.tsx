import { Select, type ComboboxItem, type OptionsFilter } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queries } from '../api/queries';
import type { PersonRow } from '../api/types';
import { plain, today } from '../text/format';
import { useText } from '../text/Language';

const withoutDiacritics: OptionsFilter = ({ options, search }) => {
  const words = plain(search).split(' ').filter(Boolean);
  return options.filter((option) => {
    const name = plain((option as ComboboxItem).label);
    return words.every((word) => name.includes(word));
  });
};

/** Somebody who works at the centre today; those of one's own unit first, or only those. */
export function PersonSelect(props: {
  id?: string;
  label: string;
  description?: string;
  unit: string;
  onlyUnit?: boolean;
  except?: string | null;
  value: string | null;
  error?: string | undefined;
  onChange: (person: string | null) => void;
}) {
  const text = useText();
  const people = useQuery(queries.people());
  const units = useQuery(queries.units());
  const options = useMemo(() => {
    const unitName = new Map(units.data?.map((unit) => [unit.id, unit.name]));
    return (people.data ?? [])
      .filter((person) => !hasLeft(person) && person.id !== props.except)
      .filter((person) => !props.onlyUnit || person.unitId === props.unit)
      .sort(
        (a, b) =>
          Number(b.unitId === props.unit) - Number(a.unitId === props.unit) ||
          a.name.localeCompare(b.name, 'vi'),
      )
      .map((person) => ({
        value: person.id,
        label: `${person.name} – ${person.post}, ${unitName.get(person.unitId) ?? ''}`,
      }));
  }, [people.data, units.data, props.unit, props.onlyUnit, props.except]);

  return (
    <Select
      id={props.id}
      label={props.label}
      description={props.description}
      placeholder={text.form.choose}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': text.list.clear }}
      limit={50}
      maxDropdownHeight={320}
      filter={withoutDiacritics}
      nothingFoundMessage={text.form.personNone}
      data={options}
      value={props.value}
      error={props.error}
      onChange={props.onChange}
    />
  );
}

function hasLeft(person: PersonRow): boolean {
  return person.validTo != null && person.validTo < today();
}
