-- Fostering goes on after recognition (IV.2.b): the next level as the goal, visits on the spot, and a quiet look every six
-- months whether all is still well, before a story runs.
alter table fostering.plan add column target_level text check (target_level in ('base', 'district', 'province', 'nation'));

create table fostering.visit (
  id         uuid primary key,
  plan_id    uuid not null references fostering.plan,
  on_day     date not null,
  note       text not null check (note <> ''),
  file_id    uuid references files.file,
  visited_by uuid not null references identity.official,
  visited_at timestamptz not null
);
create index on fostering.visit (plan_id);

create table fostering.quiet_check (
  id          uuid primary key,
  exemplar_id uuid not null references exemplars.exemplar,
  on_day      date not null,
  is_well     boolean not null,
  note        text,                                     -- what to look at first; required where not all is well
  checked_by  uuid not null references identity.official,
  checked_at  timestamptz not null,
  check (is_well or note is not null)
);
create index on fostering.quiet_check (exemplar_id, on_day desc);
