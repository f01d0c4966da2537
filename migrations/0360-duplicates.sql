-- Records of several units and years that are about one person (or group, household, model): found, judged, tied together.

-- Under which a subject is found again when its name was written otherwise (match-keys.ts). Filled by the program.
alter table exemplars.subject add column match_keys integer[] not null default '{}';
create index on exemplars.subject using gin (match_keys);

-- Pairs that a person should look at; made anew every night and at each record.
create table exemplars.likely_pair (
  subject_id uuid not null references exemplars.subject,
  other_id   uuid not null references exemplars.subject,
  score      real not null check (score between 0 and 1),
  reasons    text[] not null,
  found_at   timestamptz not null,
  primary key (subject_id, other_id),
  check (subject_id < other_id)
);
create index on exemplars.likely_pair (other_id);
create index on exemplars.likely_pair (score desc);

-- A record is the same as another: one link, for the time that it holds. Nothing of either record is changed or deleted.
create table exemplars.same (
  id           uuid primary key,
  record_id    uuid not null references exemplars.exemplar,
  kept_id      uuid not null references exemplars.exemplar,
  reason       text not null check (reason <> ''),
  decided_by   uuid not null references identity.official,
  decided_at   timestamptz not null,
  ended_by     uuid references identity.official,
  ended_at     timestamptz,
  ended_reason text,
  check (record_id <> kept_id),
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_reason is null)),
  check (ended_at >= decided_at)
);
create unique index one_kept_record on exemplars.same (record_id) where ended_at is null;
create index on exemplars.same (kept_id);

-- «Not the same» can be taken back too; the audit trail keeps each time.
alter table exemplars.different add column reason text;
alter table exemplars.different add column ended_by uuid references identity.official;
alter table exemplars.different add column ended_at timestamptz;
alter table exemplars.different add check ((ended_at is null) = (ended_by is null));

-- A record that is tied to another stands still: `merged`, with the stage to come back to.
alter table exemplars.exemplar drop constraint exemplar_stage_check;
alter table exemplars.exemplar add constraint exemplar_stage_check check (stage in
  ('emerging', 'nominated', 'returned', 'verified', 'assessed', 'recognised', 'on_hold', 'withdrawn', 'merged'));
alter table exemplars.exemplar add check (stage <> 'merged' or held_stage is not null);

-- Which record is kept for each that is tied to another at an instant, through any number of links.
create function exemplars.kept_at(instant timestamptz) returns table (id uuid, kept_id uuid)
language sql stable
begin atomic
  with recursive link as (
    select s.record_id, s.kept_id from exemplars.same s
    where s.decided_at < instant and (s.ended_at is null or s.ended_at >= instant)
  ), way as (
    select record_id, kept_id from link
    union
    select way.record_id, link.kept_id from way join link on link.record_id = way.kept_id
  )
  select way.record_id, way.kept_id from way where not exists (select 1 from link where link.record_id = way.kept_id);
end;

-- The same today.
create view exemplars.kept as
  with recursive link as (
    select s.record_id, s.kept_id from exemplars.same s where s.ended_at is null
  ), way as (
    select record_id, kept_id from link
    union
    select way.record_id, link.kept_id from way join link on link.record_id = way.kept_id
  )
  select way.record_id as id, way.kept_id from way where not exists (select 1 from link where link.record_id = way.kept_id);
