-- Whose name and address were taken out of it; such an account stays closed (ADR 0023).
alter table account
    add column erased_at timestamptz,
    add constraint an_erased_account_stays_closed check (erased_at is null or not enabled);
