-- The fact sheet of a story: each claim with its source, who wrote it and who else confirmed it. A changed claim is a claim of
-- whoever changed it, and nobody has confirmed that yet.
create table stories.fact (
  id             uuid primary key,
  story_id       uuid not null references stories.story,
  achievement_id uuid references exemplars.achievement,   -- the achievement it was drawn from
  claim          text not null check (claim <> ''),
  source         text not null check (source <> ''),
  written_by     uuid not null references identity.official,
  written_at     timestamptz not null,
  confirmed_by   uuid references identity.official,
  confirmed_at   timestamptz,
  removed_at     timestamptz,
  version        integer not null default 1,
  check ((confirmed_by is null) = (confirmed_at is null)),
  check (confirmed_by <> written_by)
);
create index on stories.fact (story_id) where removed_at is null;
create index on stories.fact (achievement_id);
