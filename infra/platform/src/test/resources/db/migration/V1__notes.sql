create table note (
  centre_id  uuid not null,
  note_id    uuid not null,
  text       text not null check (text <> 'forbidden'),
  primary key (centre_id, note_id)
);
call fence('note', 'select, insert, update, delete');

create table shown_dossier (
  centre_id      uuid   not null,
  nomination_id  uuid   not null,
  title          text   not null,
  revision       bigint not null,
  primary key (centre_id, nomination_id)
);
call fence('shown_dossier', 'select, insert, update, delete');
create index shown_dossier_by_title on shown_dossier (centre_id, title);
call rebuildable('shown', array['shown_dossier']);
call rebuildable('notes', array['note']);
