import { List, Text } from '@mantine/core';
import type { Review } from '../api/types';
import { day } from '../text/format';
import { useText } from '../text/Language';
import type { Dictionary } from '../text/vi';

/** What the office and the council found, and what should be known before deciding. */
export function Findings({ of }: { of: { review?: Review | null; flags: Flag[] } }) {
  const text = useText();
  const words = text.director;
  const votes = of.review?.votes;
  return (
    <>
      {of.review && (
        <Text size="sm" c="dimmed">
          {words.recommended(day(of.review.recommendedAt))}
        </Text>
      )}
      {votes && (
        <Text size="sm">
          {words.council(votes.yes, votes.members)} (
          {words.councilMore(votes.no, votes.abstain, votes.members - votes.cast)})
        </Text>
      )}
      {of.flags.length > 0 && (
        <List size="sm" mt={4} className="note" withPadding aria-label={words.flagsTitle}>
          {of.flags.map((flag) => (
            <List.Item key={flag}>{words.flags[flag]}</List.Item>
          ))}
        </List>
      )}
    </>
  );
}

type Flag = keyof Dictionary['director']['flags'];
