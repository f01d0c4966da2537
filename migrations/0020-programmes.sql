-- The plan as data: what it asks, of whom, when; the fields and movements in which exemplars are found.
create schema programmes;

create table programmes.programme (
  id         uuid primary key,
  key        text not null unique,
  name_vi    text not null,
  name_km    text not null,
  name_en    text not null,
  number     text,
  issuer_id  uuid not null references units.unit,
  based_on   text,
  source     text,
  valid_from date not null,
  valid_to   date not null,
  check (valid_from < valid_to)
);

create table programmes.clause (
  programme_id uuid not null references programmes.programme,
  code         text not null,
  parent_code  text,
  ord          integer not null,
  text         text not null check (text <> ''),
  asks         text,
  primary key (programme_id, code)
);

create table programmes.field (
  id       uuid primary key,
  code     smallint not null unique,
  slug     text not null unique,
  name_vi  text not null,
  name_km  text not null,
  name_en  text not null,
  about_vi text not null,
  about_km text not null,
  about_en text not null
);

create table programmes.topic (
  id       uuid primary key,
  field_id uuid not null references programmes.field,
  slug     text not null,
  ord      integer not null,
  name_vi  text not null,
  name_km  text not null,
  name_en  text not null,
  unique (field_id, slug),
  unique (id, field_id)
);

-- A yearly target: at least so many, between so many, or as they can; by quota class and period.
create table programmes.target (
  id           uuid primary key,
  programme_id uuid not null references programmes.programme,
  clause_code  text not null,
  quota_class  text not null,
  meaning      text not null check (meaning in ('minimum', 'range', 'free')),
  counts       text not null check (counts in ('publicised_and_replicated', 'sent_to_nation', 'exchange')),
  min_count    integer,
  max_count    integer,
  valid_from   date not null,
  valid_to     date not null,
  check ((meaning = 'free') = (min_count is null)),
  check (meaning <> 'range' or max_count >= min_count),
  foreign key (programme_id, clause_code) references programmes.clause,
  exclude using gist (programme_id with =, quota_class with =, counts with =, daterange(valid_from, valid_to) with &&)
);

create table programmes.deadline (
  programme_id uuid not null references programmes.programme,
  clause_code  text not null,
  kind         text not null check (kind in ('annual_report')),
  month        integer not null check (month between 1 and 12),
  day          integer not null check (day between 1 and 31),
  primary key (programme_id, kind)
);

create table programmes.movement (
  id          uuid primary key,
  key         text not null unique,
  name        text not null,
  launched_by text not null,
  document    text,
  valid_from  date,
  valid_to    date,
  to_confirm  boolean not null default true
);

create table programmes.anniversary (
  id       uuid primary key,
  key      text not null unique,
  name_vi  text not null,
  name_km  text not null,
  name_en  text not null,
  calendar text not null check (calendar in ('solar', 'lunar', 'khmer')),
  month    integer not null,
  day      integer not null,
  since    integer
);
