-- Who has a story in hand: one at a time. Others read and comment; they save once they have relieved the holder, with a reason
-- that the holder is told.
create table stories.hold (
  id          uuid primary key,
  story_id    uuid not null references stories.story,
  official_id uuid not null references identity.official,
  since       timestamptz not null,
  ended_at    timestamptz,
  end_reason  text check (end_reason in ('released', 'sent', 'relieved')),
  ended_by    uuid references identity.official,
  end_note    text,
  told_at     timestamptz,                                  -- the holder has read that they were relieved
  check ((ended_at is null) = (end_reason is null) and (ended_at is null) = (ended_by is null)),
  check (end_reason is distinct from 'relieved' or (end_note is not null and ended_by <> official_id))
);
create unique index one_holder on stories.hold (story_id) where ended_at is null;
create index on stories.hold (official_id) where end_reason = 'relieved' and told_at is null;

-- What somebody says of a story or of a passage in it, until it is settled; an answer belongs to what it answers.
create table stories.comment (
  id         uuid primary key,
  story_id   uuid not null references stories.story,
  answers_id uuid references stories.comment,
  quote      text check (quote <> ''),
  text       text not null check (text <> ''),
  written_by uuid not null references identity.official,
  written_at timestamptz not null,
  settled_by uuid references identity.official,
  settled_at timestamptz,
  version    integer not null default 1,
  check ((settled_by is null) = (settled_at is null)),
  check (answers_id is null or (quote is null and settled_at is null))
);
create index on stories.comment (story_id) where settled_at is null;
create index on stories.comment (answers_id);
