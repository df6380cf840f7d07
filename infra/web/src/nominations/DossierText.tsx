import { List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { queries } from '../api/queries';
import type { Entry } from '../api/types';
import { useLanguage } from '../text/Language';
import type { Content } from './content';

/** What reviewers read, the same for whoever writes it, signs it off or checks it. */
export function DossierText({
  content,
  unitId,
  subject,
}: {
  content: Content;
  unitId: string;
  /** Who it is about, where that was written down with it. */
  subject?: string;
}) {
  const { text } = useLanguage();
  const words = useEntryWords();
  const unit = useQuery(queries.units()).data?.find((each) => each.id === unitId);
  return (
    <Stack component="article" gap="md">
      <Title order={2} size="h3">
        {content.title || text.home.untitled}
      </Title>
      <Part label={text.dossier.subject}>{subject ?? <SubjectWords content={content} />}</Part>
      <Part label={text.dossier.unit}>{unit?.name}</Part>
      <Part label={text.dossier.kind}>{words(content.kind, 'kinds')}</Part>
      <Part label={text.dossier.field} optional>
        {words(content.field, 'fields')}
      </Part>
      <Part label={text.dossier.topics}>
        {content.topics.map((topic) => words(topic, 'topics')).join('; ')}
      </Part>
      <Part label={text.dossier.summary}>
        {content.summary && <span className="written">{content.summary}</span>}
      </Part>
      <Part label={text.dossier.claims}>
        {content.claims.length > 0 && <Claims claims={content.claims} />}
      </Part>
      <Part label={text.dossier.criteria} optional>
        {content.criteria.length > 0 && (
          <List size="sm">
            {content.criteria.map((each) => (
              <List.Item key={each.code}>
                {words(each.code, 'criteria')}:{' '}
                <strong>{each.met ? text.form.met : text.form.notMet}</strong>
                {each.text && `. ${each.text}`}
              </List.Item>
            ))}
          </List>
        )}
      </Part>
      <Part label={text.dossier.spread} optional>
        {content.spread && <span className="written">{content.spread}</span>}
      </Part>
      <Part label={text.dossier.replicability} optional>
        {content.replicability && <span className="written">{content.replicability}</span>}
      </Part>
    </Stack>
  );
}

function Part({
  label,
  optional,
  children,
}: {
  label: string;
  optional?: boolean;
  children: ReactNode;
}) {
  const { text } = useLanguage();
  if (!children && optional) return null;
  return (
    <div>
      <Text size="sm" fw={600} c="dimmed">
        {label}
      </Text>
      {children ? (
        <Text component="div">{children}</Text>
      ) : (
        <Text c="dimmed">({text.dossier.missing})</Text>
      )}
    </div>
  );
}

function SubjectWords({ content }: { content: Content }) {
  const { text } = useLanguage();
  const people = useQuery(queries.people());
  const subject = content.subject;
  if (subject?.type === 'INDIVIDUAL') {
    const person = people.data?.find((each) => each.id === subject.personId);
    return person ? `${person.name}, ${person.post}` : `(${text.dossier.missing})`;
  }
  if (!subject?.name) return `(${text.dossier.missing})`;
  return `${subject.name}, ${text.dossier.members(subject.members ?? 0, subject.women ?? 0)}`;
}

function Claims({ claims }: { claims: Content['claims'] }) {
  const { text } = useLanguage();
  return (
    <List type="ordered">
      {claims.map((claim, place) => (
        <List.Item key={place}>
          {claim.text}
          <Text size="sm" c="dimmed">
            {text.dossier.source(claim.source || text.dossier.missing)}
          </Text>
        </List.Item>
      ))}
    </List>
  );
}

/** What a code says in the reader's language; the code itself where the centre has dropped it. */
export function useEntryWords() {
  const { code: language } = useLanguage();
  const catalogues = useQuery(queries.catalogues());
  return (code: string | null, of: 'kinds' | 'fields' | 'topics' | 'criteria'): string => {
    if (code === null) return '';
    const entry: Entry | undefined = catalogues.data?.[of].find((each) => each.code === code);
    return entry?.[language] ?? code;
  };
}
