-- Entries of a contest, each with its authors, from the public form, by post or by hand. Nothing of an entry is public before the
-- results; who judges never learns who wrote it. How to reach the authors is erased two years after the contest is closed.
create table contests.entry (
  id              uuid primary key,
  contest_id      uuid not null references contests.contest,
  category_id     uuid not null references contests.category,
  ref             text not null,                               -- what judges call it
  receipt         text not null unique,
  channel         text not null check (channel in ('portal', 'post', 'hand')),
  title           text not null check (title <> ''),
  body            text,
  link            text,
  file_id         uuid references files.file,
  scan_file_id    uuid references files.file,                  -- the paper as it came
  words           integer check (words >= 0),                  -- none where nobody could count them
  minutes         integer check (minutes between 1 and 600),
  language        text not null default 'vi' check (language in ('vi', 'km', 'en')),
  group_name      text,
  contact         text,
  address         text,
  subject_name    text not null check (subject_name <> ''),
  place_id        uuid references units.unit,                  -- where whom it tells of lives, if it was said
  subject_consent text not null check (subject_consent in ('agreed', 'not_asked', 'self')),
  names_public    boolean not null default false,              -- the authors may be named if it wins
  sent_at         timestamptz not null,                        -- by the postmark, where it came by post
  received_at     timestamptz not null,
  received_by     uuid references identity.official,           -- who typed it in; none on the public page
  state           text not null default 'received' check (state in ('received', 'admitted', 'refused')),
  reason          text,
  checked_by      uuid references identity.official,
  checked_at      timestamptz,
  covered         text[] not null default '{}',                -- more words that would tell who wrote it
  judge_file_id   uuid references files.file,                  -- what judges may open, looked at by somebody
  judge_link      boolean not null default false,
  version         integer not null default 1,
  unique (contest_id, ref),
  check (num_nonnulls(body, link, file_id, scan_file_id) > 0),
  check ((state = 'received') = (checked_at is null)),
  check (state <> 'refused' or reason is not null)
);
create index on contests.entry (contest_id);
create index on contests.entry (category_id);

create table contests.author (
  entry_id uuid not null references contests.entry,
  ord      integer not null,
  name     text not null check (name <> ''),
  primary key (entry_id, ord)
);
