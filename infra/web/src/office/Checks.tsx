import { Anchor, Card, List, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { queries } from '../api/queries';
import type { CaseDetail } from '../api/types';
import { paths } from '../app/paths';
import { day } from '../text/format';
import { useText } from '../text/Language';

interface Found {
  worthALook: ReactNode[];
  fine: string[];
}

/** What can be seen without judging: what deserves a second look first, then what is as it should be. */
export function Checks({ found }: { found: CaseDetail }) {
  const text = useText();
  const { worthALook, fine } = useChecks(found);
  return (
    <Card component="section">
      <Title order={2} size="h4" mb="xs">
        {text.office.one.checks}
      </Title>
      {worthALook.length === 0 ? (
        <Text size="sm">{text.office.one.nothingToCheck}</Text>
      ) : (
        <List size="sm" className="note" spacing={4} withPadding>
          {worthALook.map((each, at) => (
            <List.Item key={at}>{each}</List.Item>
          ))}
        </List>
      )}
      {fine.length > 0 && (
        <Text size="sm" c="dimmed" mt="sm">
          {text.office.one.fine}: {fine.join('; ')}.
        </Text>
      )}
    </Card>
  );
}

function useChecks(found: CaseDetail): Found {
  const text = useText();
  const words = text.office.one;
  const nomination = useQuery(queries.nomination(found.nominationId)).data;
  const similar = useQuery(queries.similar(found.nominationId, found.round)).data;
  const worthALook: ReactNode[] = [];
  const fine: string[] = [];
  const judge = (look: ReactNode, otherwise?: string) => {
    if (look) worthALook.push(look);
    else if (otherwise !== undefined) fine.push(otherwise);
  };

  judge(found.round > 1 && words.again(found.round));
  if (nomination) {
    const { onBehalf, signedOffBy } = nomination.timeline;
    judge(nomination.late && words.late, words.onTime);
    judge(onBehalf && words.onPaper(day(onBehalf.receivedOn), onBehalf.receivedFrom));
    judge(signedOffBy === found.subjectId && words.signedBySubject);
  }
  if (found.dossier) {
    const { claims, profile } = found.dossier;
    const bare = claims.filter((each) => each.source.trim() === '').length;
    const notMet = profile?.criteria.filter((each) => !each.met).length ?? 0;
    judge(notMet > 0 && words.criteriaNotMet(notMet));
    judge(bare > 0 && words.noSource(bare), words.allSources(claims.length));
  }
  if (similar) {
    judge(
      similar.length > 0 && (
        <>
          {words.similar}{' '}
          {similar.map((each, at) => (
            <span key={each.id}>
              {at > 0 && '; '}
              <Anchor component={Link} to={paths.nomination(each.id)} target="_blank" inherit>
                {each.title ?? text.home.untitled}
              </Anchor>
            </span>
          ))}
        </>
      ),
      words.noSimilar,
    );
  }
  return { worthALook, fine };
}
