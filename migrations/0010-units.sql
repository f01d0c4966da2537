-- Organisations over time. Every name, code, relation and class has a period [valid_from, valid_to).
create schema units;

create table units.unit (
  id          uuid primary key,
  key         text not null unique check (key ~ '^[a-z0-9-]+$'),   -- ours and stable; State codes are re-used, so never a key
  kind        text not null check (kind in ('province', 'district', 'commune', 'department', 'party_body', 'front',
                'mass_organisation', 'central_agency', 'enterprise', 'media', 'council', 'school', 'other')),
  valid_from  date,
  valid_to    date,
  lon         double precision,
  lat         double precision,
  to_confirm  boolean not null default false,
  note        text,
  source      text,
  check (valid_from < valid_to)
);

create table units.name (
  unit_id    uuid not null references units.unit,
  name       text not null check (name <> ''),
  short      text not null check (short <> ''),
  km         text,
  valid_from date,
  valid_to   date,
  exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);

create table units.code (
  unit_id    uuid not null references units.unit,
  code       text not null,
  valid_from date,
  valid_to   date,
  exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
);

create table units.relation (
  unit_id    uuid not null references units.unit,
  kind       text not null check (kind in ('administrative', 'professional', 'party', 'bloc')),
  to_id      uuid not null references units.unit,
  valid_from date,
  valid_to   date,
  check (unit_id <> to_id),
  exclude using gist (unit_id with =, kind with =, daterange(valid_from, valid_to) with &&)
    where (kind in ('administrative', 'party'))
);
create index on units.relation (to_id);

create table units.quota_class (
  unit_id    uuid not null references units.unit,
  class      text not null check (class in ('department', 'district', 'commune', 'central_agency', 'enterprise')),
  valid_from date,
  valid_to   date,
  exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);

create table units.area_flag (
  unit_id    uuid not null references units.unit,
  flag       text not null check (flag in ('remote', 'island', 'coastal', 'border', 'khmer')),
  valid_from date,
  valid_to   date,
  to_confirm boolean not null default true,
  exclude using gist (unit_id with =, flag with =, daterange(valid_from, valid_to) with &&)
);

create table units.succession (
  from_id    uuid not null references units.unit,
  to_id      uuid not null references units.unit,
  kind       text not null check (kind in ('merge', 'split', 'rename', 'dissolve', 'transfer', 'promote')),
  on_date    date not null,
  part       text not null default 'whole' check (part in ('whole', 'part')),
  document   text,
  to_confirm boolean not null default false,
  primary key (from_id, to_id, on_date)
);
create index on units.succession (to_id);

-- The name a unit goes by: the one in force, or the last it had.
create view units.label as
  select distinct on (unit_id) unit_id, name, short, km
  from units.name
  order by unit_id, valid_from desc nulls last;

create function units.name_on(unit uuid, day date) returns text
language sql stable as $$
  select coalesce(
    (select n.name from units.name n where n.unit_id = unit and daterange(n.valid_from, n.valid_to) @> day),
    (select l.name from units.label l where l.unit_id = unit))
$$;

-- Which units a post at `root_id` reaches along a relation: below it now, or until they ended, and whatever they took over.
-- A unit that was split over many (a district in 2025) is taken over by none of them, only by what stands above.
create table units.reach (
  root_id  uuid not null references units.unit,
  relation text not null,
  unit_id  uuid not null references units.unit,
  primary key (root_id, relation, unit_id)
);

create function units.rebuild_reach(day date) returns void
language sql as $$
  delete from units.reach;
  with recursive edge as (
    select parent, child, kind from (
      select distinct on (r.unit_id, r.kind) r.to_id as parent, r.unit_id as child, r.kind
      from units.relation r
      where coalesce(r.valid_from, '-infinity') <= day
      order by r.unit_id, r.kind, r.valid_from desc nulls last
    ) latest
    union
    select s.to_id, s.from_id, 'administrative' from units.succession s where s.on_date <= day and s.kind <> 'split'
  ), walk as (
    select u.id as root_id, k.kind as relation, u.id as unit_id
    from units.unit u, (values ('administrative'), ('professional'), ('party'), ('bloc')) k(kind)
    union
    select w.root_id, w.relation, e.child from walk w join edge e on e.parent = w.unit_id and e.kind = w.relation
  )
  insert into units.reach select root_id, relation, unit_id from walk;
$$;
