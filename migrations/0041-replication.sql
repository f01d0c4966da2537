-- A way of doing things that others can copy, and who copied it. It counts once the source unit confirmed it.
create schema replication;

create table replication.model (
  exemplar_id uuid primary key references exemplars.exemplar,
  slug        text not null unique,
  name        text not null check (name <> ''),
  conditions  text not null default '',
  cost        text not null default '',
  duration    text not null default '',
  version     integer not null default 1
);

create table replication.step (
  exemplar_id uuid not null references replication.model,
  ord         integer not null,
  title       text not null check (title <> ''),
  text        text not null default '',
  primary key (exemplar_id, ord)
);

create table replication.adoption (
  id           uuid primary key,
  exemplar_id  uuid not null references exemplars.exemplar,
  unit_id      uuid not null references units.unit,       -- the adopting unit, another than the source
  who          text not null check (who <> ''),
  since        date not null,
  result       text not null check (result <> ''),
  file_id      uuid references files.file,
  recorded_by  uuid not null references identity.official,
  recorded_at  timestamptz not null,
  state        text not null default 'recorded' check (state in ('recorded', 'confirmed', 'declined')),
  decided_by   uuid references identity.official,
  decided_at   timestamptz,
  reason       text,
  version      integer not null default 1,
  check ((state = 'recorded') = (decided_at is null)),
  check (state <> 'declined' or reason is not null)
);
create index on replication.adoption (exemplar_id);
create index on replication.adoption (unit_id);
