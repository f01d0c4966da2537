-- A calendar program that follows the calendar of a desk for one official: an address with a secret, of which only the hash is kept.
create table stories.calendar_subscription (
  id          uuid primary key,
  unit_id     uuid not null references units.unit,
  official_id uuid not null references identity.official,
  token_hash  text not null check (length(token_hash) = 64),
  made_at     timestamptz not null,
  ended_at    timestamptz,
  check (ended_at >= made_at)
);
create unique index on stories.calendar_subscription (official_id, unit_id) where ended_at is null;
