-- A director is asked to check what every officer's own unit has sent.
alter table message drop constraint message_kind;
alter table message
  add constraint message_kind check (kind in (
    'HANDED_IN', 'RECEIVED', 'RECEIVED_LATE', 'NEW_SUBMISSION', 'TO_CHECK', 'SUBMISSIONS_DIGEST', 'RETURNED',
    'ACCEPTED', 'TO_APPROVE', 'NOT_RECOMMENDED', 'REJECTED', 'WITHDRAWN', 'DECLINED', 'GRANTED', 'HONOURED',
    'TO_PUBLISH', 'PUBLISHED', 'HONOURED_PUBLICLY', 'HIDDEN', 'TO_TAKE_DOWN', 'REMINDER', 'OVERDUE', 'OWING_LIST',
    'NOT_REACHED'));
