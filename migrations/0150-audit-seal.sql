-- Seals over the audit trail: each covers what came since the last one and carries that one's hash on, so nothing under a
-- seal can be changed, taken out or slipped in unseen by anyone who does not make every later seal anew.
create table audit.seal (
  id        integer primary key,
  from_id   bigint not null,
  to_id     bigint not null check (to_id >= from_id),
  entries   integer not null check (entries > 0),
  hash      text not null check (hash ~ '^[0-9a-f]{64}$'),
  sealed_at timestamptz not null
);

-- The same text whatever the session's time zone and date style.
create function audit.hash_of(before text, after_id bigint, last bigint) returns text
language sql stable set search_path = pg_catalog, audit as $$
  select encode(sha256(convert_to(before || coalesce(string_agg(
    jsonb_build_array(id, extract(epoch from at), actor_id, action, subject_id, about_id, unit_id, input, request_id, submission)::text,
    E'\n' order by id), ''), 'UTF8')), 'hex')
  from audit.entry where id > after_id and id <= last
$$;

-- Seals all that is not yet sealed, some thousands at a time. The lock waits for whoever is writing an entry: no lower
-- number can appear afterwards.
create function audit.make_seal(now timestamptz) returns integer
language plpgsql security definer set search_path = pg_catalog, audit as $$
declare
  latest audit.seal;
  upto bigint;
  made integer := 0;
begin
  lock table audit.entry in share mode;
  loop
    select * into latest from audit.seal order by id desc limit 1;
    select max(id) into upto from (
      select id from audit.entry where id > coalesce(latest.to_id, 0) order by id limit 10000) next;
    exit when upto is null;
    insert into audit.seal
      select coalesce(latest.id, 0) + 1, min(id), upto, count(*),
        audit.hash_of(coalesce(latest.hash, ''), coalesce(latest.to_id, 0), upto), now
      from audit.entry where id > coalesce(latest.to_id, 0) and id <= upto;
    made := made + 1;
  end loop;
  return made;
end
$$;
revoke execute on function audit.make_seal(timestamptz) from public;
