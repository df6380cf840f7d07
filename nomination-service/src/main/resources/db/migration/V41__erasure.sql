-- Somebody whose data had to go keeps id, unit and dates, so that what refers to them stays right; a nomination about
-- them keeps its codes, dates and numbers.
alter table person
  alter code drop not null,
  alter name drop not null,
  alter post drop not null,
  alter staff_type drop not null,
  alter language drop not null,
  add column erased_at timestamptz,
  add check (case when erased_at is null then num_nulls(code, name, post, staff_type, language) = 0
                  else num_nonnulls(code, name, sex, post, staff_type, email, phone, language) = 0
                       and not direct_worker and not leader and valid_to is not null end);

alter table nomination
  add column erased_at timestamptz,
  drop constraint nomination_check1,
  add constraint nomination_sent_is_whole check (status <> 'SUBMITTED' or erased_at is not null
    or (subject_type is not null and kind is not null and title is not null and summary is not null)),
  add constraint nomination_erased_says_nothing check (erased_at is null
    or (num_nonnulls(collective_name, title, summary, spread, replicability, head_note, scan) = 0 and claims = '[]'));
