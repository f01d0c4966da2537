-- Bringing an emerging exemplar up: supports, weaknesses with their remedies, reviews (clause IV.2.a-b).
create schema fostering;

create table fostering.plan (
  id          uuid primary key,
  exemplar_id uuid not null references exemplars.exemplar,
  unit_id     uuid not null references units.unit,
  started_on  date not null,
  mentor      text not null check (mentor <> ''),
  goal        text not null check (goal <> ''),
  ended_on    date,
  outcome     text check (outcome in ('progressed', 'stopped')),
  created_by  uuid not null references identity.official,
  created_at  timestamptz not null,
  version     integer not null default 1,
  check ((ended_on is null) = (outcome is null)),
  check (ended_on >= started_on)
);
create unique index one_open_plan on fostering.plan (exemplar_id) where ended_on is null;

create table fostering.support (
  id       uuid primary key,
  plan_id  uuid not null references fostering.plan,
  kind     text not null check (kind in ('material', 'moral', 'technical', 'money')),
  what     text not null check (what <> ''),
  given_on date not null,
  given_by text
);
create index on fostering.support (plan_id);

create table fostering.weakness (
  id          uuid primary key,
  plan_id     uuid not null references fostering.plan,
  weakness    text not null check (weakness <> ''),
  remedy      text not null check (remedy <> ''),
  due_on      date,
  remedied_on date,
  file_id     uuid references files.file,      -- nothing closes without evidence
  noted_at    timestamptz not null,
  check ((remedied_on is null) = (file_id is null))
);
create index on fostering.weakness (plan_id);

create table fostering.review (
  id       uuid primary key,
  plan_id  uuid not null references fostering.plan,
  due_on   date not null,
  done_on  date,
  findings text,
  done_by  uuid references identity.official,
  check ((done_on is null) = (findings is null))
);
create index on fostering.review (plan_id);
