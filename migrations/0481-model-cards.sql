-- A model card whole (IV.2.d): besides what it takes, what it costs and its steps, the problem it answers, what came of it, where it
-- does not work, and whom to ask.
alter table replication.model
  add column problem text not null default '',
  add column results text not null default '',
  add column limits  text not null default '',
  add column contact text not null default '';

create or replace view portal.model as
  select pg.page_id as exemplar_id, m.slug, m.name, m.conditions, m.cost, m.duration, m.problem, m.results, m.limits, m.contact
  from replication.model m join portal.page_of pg on pg.id = m.exemplar_id
  where pg.page_id = pg.id or not exists (select 1 from replication.model own where own.exemplar_id = pg.page_id);

-- The card read aloud in at most 90 seconds, as it stood at a version; `file_id` is null where the voice could not speak it.
create table replication.reading (
  exemplar_id uuid primary key references replication.model,
  version     integer not null,
  file_id     uuid references files.file,
  made_at     timestamptz not null
);
create index on replication.reading (file_id);

-- Whoever withdrew the consent to the radio is not heard here either.
create view replication.silenced as
  select distinct c.exemplar_id
  from exemplars.consent c
  where c.use = 'radio' and c.withdrawn_on is not null and not exists (
    select 1 from exemplars.consent l
    where l.exemplar_id = c.exemplar_id and l.use = 'radio' and l.withdrawn_on is null
      and l.given_on <= current_date and (l.until is null or l.until >= current_date));

create view portal.model_sound as
  select pg.page_id as exemplar_id, k.sha256, k.size
  from replication.reading r
  join replication.model m on m.exemplar_id = r.exemplar_id and m.version = r.version
  join portal.page_of pg on pg.id = r.exemplar_id
  join files.file k on k.id = r.file_id
  where r.exemplar_id not in (select exemplar_id from replication.silenced)
    and (pg.page_id = pg.id or not exists (select 1 from replication.model own where own.exemplar_id = pg.page_id));

create trigger changed after insert or update or delete on replication.reading
  for each row execute function portal.changed('exemplar', 'exemplar_id');

-- Who may be named on paper today: a leaflet of anybody else names their unit alone.
create view portal.printable_exemplar as
  select pg.id as exemplar_id
  from portal.page_of pg
  where pg.page_id = pg.id and exists (
    select 1 from exemplars.consent c
    where c.exemplar_id = pg.id and c.use = 'print' and c.given_on <= current_date
      and (c.until is null or c.until >= current_date) and (c.withdrawn_on is null or c.withdrawn_on > current_date));
