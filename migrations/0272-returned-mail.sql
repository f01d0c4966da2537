-- Mail that came back after the other server had taken it: told by its delivery report (RFC 3464). An address from which mail
-- came back for good is erased at once; one that only could not be reached now, after three letters.
do $$
declare name text;
begin
  for name in select conname from pg_constraint where conrelid = 'outreach.mail'::regclass and contype = 'c'
    and pg_get_constraintdef(oid) like '%''refused''%'
  loop execute format('alter table outreach.mail drop constraint %I', name); end loop;
end
$$;
alter table outreach.mail
  add column returned_at timestamptz,
  add constraint mail_state check (state in ('waiting', 'sending', 'sent', 'refused', 'dropped', 'returned')),
  add constraint mail_returned check ((state = 'returned') = (returned_at is not null));
