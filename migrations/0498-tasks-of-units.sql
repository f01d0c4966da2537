-- What units plan for a clause, once or every year, and what came of it: done, and the effect that shows.
create table programmes.task (
  id           uuid primary key,
  programme_id uuid not null,
  clause_code  text not null,
  unit_id      uuid not null references units.unit,       -- whose it is
  title        text not null check (title <> ''),
  partners     text not null default '',                   -- who does it with them
  basis        text not null default '',                   -- the document that it follows
  is_yearly    boolean not null,
  due_on       date not null,                              -- of the first year, or of the only one
  planned_by   uuid not null references identity.official,
  planned_at   timestamptz not null,
  dropped_at   timestamptz,
  drop_reason  text check (drop_reason <> ''),
  version      integer not null default 1,
  foreign key (programme_id, clause_code) references programmes.clause,
  check ((dropped_at is null) = (drop_reason is null))
);
create index on programmes.task (unit_id);
create index on programmes.task (programme_id, clause_code);

create table programmes.task_result (
  task_id  uuid not null references programmes.task,
  year     integer not null check (year between 2000 and 2100),
  done_on  date not null,
  words    text not null check (words <> ''),              -- what was done
  effect   text check (effect <> ''),                      -- what became different by it, with its figure or its proof
  noted_by uuid not null references identity.official,
  noted_at timestamptz not null,
  primary key (task_id, year)
);
