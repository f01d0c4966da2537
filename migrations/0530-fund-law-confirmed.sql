-- Somebody of the province has read a row of the law of funds in an official text. The row itself is never rewritten: this stands beside it
-- (decision 37).
create table budget.law_confirmation (
  row_id       uuid primary key,                             -- of budget.source or budget.ceiling
  kind         text not null check (kind in ('source', 'ceiling')),
  document     text not null check (document <> ''),         -- the text that was read
  confirmed_by uuid not null references identity.official,
  confirmed_at timestamptz not null
);
create function budget.keep_confirmation() returns trigger language plpgsql as $$
begin
  raise exception 'a confirmation of law is only added';
end
$$;
create trigger keep_confirmation before update or delete on budget.law_confirmation
  for each row execute function budget.keep_confirmation();
