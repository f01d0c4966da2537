-- A story may come down, or be corrected, because an honour that it names was revoked.
alter table stories.edition drop constraint edition_end_reason_check;
alter table stories.edition add constraint edition_end_reason_check
  check (end_reason in ('replaced', 'taken_down', 'consent_withdrawn', 'consent_expired', 'honour_revoked'));

-- The recall list of a revocation: what the product did by itself, and what a unit has to do where the product cannot
-- reach. `taken_down`, `corrected`, `sent_back` are done when they are written; the others wait for somebody's tick.
create table stories.recall (
  id            uuid primary key,
  revocation_id uuid not null references commendations.revocation,
  kind          text not null check (kind in ('taken_down', 'corrected', 'sent_back',
                  'press', 'social', 'radio', 'print', 'central', 'item')),
  unit_id       uuid not null references units.unit,          -- the newsroom or the proposing unit that sees to it
  exemplar_id   uuid references exemplars.exemplar,           -- whom it is about; none: everything of the unit
  story_id      uuid references stories.story,
  created_at    timestamptz not null,
  done_at       timestamptz,
  done_by       uuid references identity.official,            -- none: the product itself
  note          text,
  version       integer not null default 1,
  unique nulls not distinct (revocation_id, kind, unit_id, exemplar_id, story_id),
  check ((kind in ('taken_down', 'corrected', 'sent_back')) = (story_id is not null)),
  check (story_id is null or done_at is not null),
  check (done_by is null or done_at is not null)
);
create index on stories.recall (unit_id) where done_at is null;
create index on stories.recall (exemplar_id);
create index on stories.recall (story_id);
