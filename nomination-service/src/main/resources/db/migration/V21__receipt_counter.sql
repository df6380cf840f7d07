-- How many nominations a call has received. Its row is held until the sign-off commits, so that the numbers
-- have neither gaps nor doubles.
create table receipt_counter (
  centre_id    uuid     not null,
  call_id      uuid     not null,
  last_number  integer  not null check (last_number > 0),
  primary key (centre_id, call_id),
  foreign key (centre_id, call_id) references call
);
call fence('receipt_counter', 'select, insert, update');
