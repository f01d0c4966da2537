-- Who played the practice year. Nothing of what was played is here: that is in a database of its own until it is wiped.
create table training.practice (
  id          uuid primary key,
  official_id uuid not null references identity.official,
  unit_id     uuid not null references units.unit,          -- of the post from which it was begun
  token_hash  text not null unique,
  started_at  timestamptz not null,
  steps       integer not null default 0 check (steps >= 0), -- how many were done when it ended
  ended_at    timestamptz,
  wiped_at    timestamptz,
  check (wiped_at is null or ended_at is not null)
);
create unique index one_practice_at_once on training.practice (official_id) where ended_at is null;
create index on training.practice (official_id);
create index on training.practice (started_at) where wiped_at is null;
