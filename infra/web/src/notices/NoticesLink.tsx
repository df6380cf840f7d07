import { Anchor, Badge, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { noticeQueries } from '../api/notices';
import { useMe } from '../api/queries';
import { paths } from '../app/paths';
import { useText } from '../text/Language';
import { useLive } from './useLive';

const NOW_AND_THEN = 30_000;

/** In the frame of every page: the way to the notices, and how many are unread at this moment. */
export function NoticesLink() {
  const text = useText();
  const told = useMe().person !== null;
  const hearing = useLive(told);
  const unread = useQuery({
    ...noticeQueries.unread(),
    enabled: told,
    refetchInterval: hearing ? false : NOW_AND_THEN,
  }).data;
  if (!told) return null;
  return (
    <Anchor component={Link} to={paths.notices} ml="auto" size="sm">
      <Group gap={6} wrap="nowrap">
        {text.notices.title}
        {unread !== undefined && unread > 0 && (
          <Badge circle={unread < 10} aria-label={text.notices.unread(unread)}>
            {unread}
          </Badge>
        )}
      </Group>
    </Anchor>
  );
}
