-- A unit above tells a unit that it will miss its quota, once: what was foreseen that day, and what the unit answered (IV.2.d).
create table reporting.nudge (
  id           uuid primary key,
  unit_id      uuid not null references units.unit,
  from_unit_id uuid not null references units.unit check (from_unit_id <> unit_id),
  year         integer not null,
  owed         integer not null check (owed > 0),
  has          integer not null check (has >= 0),
  expected     integer not null check (expected >= has and expected < owed),
  sent_by      uuid not null references identity.official,
  sent_at      timestamptz not null,
  answer       text check (answer <> ''),
  answered_by  uuid references identity.official,
  answered_at  timestamptz,
  version      integer not null default 1,
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
  unique (unit_id, year)                                  -- one a year: what is told again and again is no longer read
);
create index on reporting.nudge (from_unit_id, year);
create index on reporting.nudge (sent_by);
create index on reporting.nudge (answered_by);
