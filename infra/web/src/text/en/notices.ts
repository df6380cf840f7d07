import type { Dictionary } from '../vi';

export const notices: Dictionary['notices'] = {
  title: 'Notices',
  unread: (count) => `${count} unread`,
  onlyUnread: 'Show unread notices only',
  empty: 'No notices yet. What waits for you and what has come of things appears here.',
  allRead: 'You have read everything.',
  isNew: 'New',
  open: 'Open',
  markAllRead: 'Mark all as read',
  markRead: 'Mark as read',
  more: 'Show more',
};
