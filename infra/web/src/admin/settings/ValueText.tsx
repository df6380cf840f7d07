import './settings.css';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api/queries';
import type { Value } from '../../api/settings';
import { useText } from '../../text/Language';

/** A value as people read it: names instead of codes where they are known. */
export function ValueText({ value }: { value: Value }) {
  const words = useText().admin.settings;
  const people = useQuery(queries.people()).data ?? [];
  if (value === null || value === '') return <>{words.nothing}</>;
  if (typeof value === 'boolean') return <>{value ? words.yes : words.no}</>;
  if (typeof value !== 'object') {
    return (
      <>
        {people.find((each) => each.id === value)?.name ??
          words.codes[String(value)] ??
          String(value)}
      </>
    );
  }
  if (!Array.isArray(value)) {
    return (
      <dl className="values">
        {Object.entries(value).map(([name, part]) => (
          <div key={name}>
            <dt>{words.fields[name] ?? name}</dt>
            <dd>
              <ValueText value={part} />
            </dd>
          </div>
        ))}
      </dl>
    );
  }
  if (value.length === 0) return <>{words.nothing}</>;
  if (value.every((part) => part === null || typeof part !== 'object')) {
    return value.map((part, place) => (
      <span key={place}>
        {place > 0 && ', '}
        <ValueText value={part} />
      </span>
    ));
  }
  return (
    <ul>
      {value.map((part, place) => (
        <li key={place}>{line(part)}</li>
      ))}
    </ul>
  );
}

/** A row of a list on one line. */
function line(row: Value): string {
  return row !== null && typeof row === 'object' && !Array.isArray(row)
    ? Object.values(row).map(String).join(' · ')
    : JSON.stringify(row);
}
