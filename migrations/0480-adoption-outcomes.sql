-- What became of an adoption (IV.2.d): told after 3, 6 and 12 months, or that it failed, at which step and why. A failure is a
-- record too; from the moment it is written down the adoption no longer counts, and what was counted before stays so. An
-- adoption may come from an earlier adopter, not from the source alone.
alter table replication.adoption
  add column from_id           uuid references replication.adoption,   -- whom they learned it from; none: the source
  add column failed_at         timestamptz,                            -- when it was written down
  add column failed_on         date,
  add column failed_step       integer check (failed_step between 0 and 10),  -- 0: before the first; none: no steps are told
  add column failed_step_title text,                                   -- as the step was called then
  add column failed_reason     text check (failed_reason <> ''),
  add column failed_by         uuid references identity.official,
  add check (num_nonnulls(failed_at, failed_on, failed_reason, failed_by) in (0, 4)),
  add check (from_id <> id);
create index on replication.adoption (from_id);

create table replication.result (
  adoption_id uuid not null references replication.adoption,
  months      integer not null check (months in (3, 6, 12)),
  told        text not null check (told <> ''),
  file_id     uuid references files.file,
  recorded_by uuid not null references identity.official,
  recorded_at timestamptz not null,
  primary key (adoption_id, months)
);
create index on replication.result (file_id);

-- The portal shows who follows, with the latest that is known, and apart from them those with whom it did not work.
create or replace view portal.adoption as
  select a.id, pg.page_id as exemplar_id, a.unit_id, a.since,
    coalesce((select r.told from replication.result r where r.adoption_id = a.id order by r.months desc limit 1), a.result)
      as result,
    p.unit_id as from_unit_id
  from replication.adoption a join portal.page_of pg on pg.id = a.exemplar_id
  left join replication.adoption p on p.id = a.from_id and p.state = 'confirmed'
  where a.state = 'confirmed' and a.failed_at is null;

create view portal.failed_adoption as
  select a.id, pg.page_id as exemplar_id, a.unit_id, a.since, a.failed_on, a.failed_step, a.failed_step_title,
    a.failed_reason
  from replication.adoption a join portal.page_of pg on pg.id = a.exemplar_id
  where a.state = 'confirmed' and a.failed_at is not null;
