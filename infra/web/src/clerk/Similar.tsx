import { Alert, Anchor, List, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { queries } from '../api/queries';
import type { Nomination, NominationRow } from '../api/types';
import { paths } from '../app/paths';
import { plain } from '../text/format';
import { useText } from '../text/Language';
import { Status } from '../shared/Status';

interface Found {
  id: string;
  title: string;
  status: string;
  why: string;
}

const WORTH_COMPARING = 3;

/** What looks alike, while the name is typed: by words at once, by content as the server sees it. */
export function Similar({
  nomination,
  version,
  title,
}: {
  nomination: Nomination;
  version: number;
  title: string;
}) {
  const text = useText();
  const [settled] = useDebouncedValue(title, 300);
  const known = useQuery(queries.nominations()).data ?? [];
  const alike = useQuery(queries.similar(nomination.id, version)).data ?? [];

  const found = new Map<string, Found>();
  for (const each of alike) {
    found.set(each.id, {
      id: each.id,
      title: each.title ?? text.home.untitled,
      status: each.status,
      why: each.sameSubject ? text.similar.sameSubject : text.similar.likeText,
    });
  }
  for (const each of byWords(settled, known, nomination.id)) {
    if (!found.has(each.id)) {
      found.set(each.id, {
        id: each.id,
        title: each.title ?? text.home.untitled,
        status: each.status,
        why: text.similar.byName,
      });
    }
  }
  return (
    <div aria-live="polite">
      {found.size > 0 && (
        <Alert color="gold" title={text.similar.title}>
          <Text size="sm">{text.similar.explain}</Text>
          <List mt="xs">
            {[...found.values()].slice(0, 5).map((each) => (
              <List.Item key={each.id}>
                <Anchor component={Link} to={paths.nomination(each.id)} target="_blank">
                  {each.title}
                </Anchor>{' '}
                ({each.why}) <Status of={each.status} />
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </div>
  );
}

/** Those that share at least three longer words with what is typed. */
export function byWords(title: string, known: NominationRow[], except: string): NominationRow[] {
  const words = new Set(longer(title));
  return known.filter(
    (each) =>
      each.id !== except &&
      each.status !== 'DISCARDED' &&
      longer(each.title ?? '').filter((word) => words.has(word)).length >= WORTH_COMPARING,
  );
}

function longer(of: string): string[] {
  return [...new Set(plain(of).split(/[^a-z0-9]+/))].filter((word) => word.length > 2);
}
