-- A link by which one named person outside, who has no account, answers for one text before it goes out (III): bound to that
-- text, used once, for some days. Of the link itself only the hash is kept.
create table stories.approval_link (
  id          uuid primary key,
  story_id    uuid not null references stories.story,
  text_number integer not null,                          -- the saved text that it shows
  token_hash  text not null check (length(token_hash) = 64),
  name        text not null check (name <> ''),
  title       text not null check (title <> ''),
  agency      text not null check (agency <> ''),
  email       text,
  decides     boolean not null,                          -- whoever issued it might have approved that text themselves
  issued_by   uuid not null references identity.official,
  issued_at   timestamptz not null,
  expires_at  timestamptz not null,
  recalled_by uuid references identity.official,
  recalled_at timestamptz,
  answer      text check (answer in ('approved', 'opinion', 'returned')),
  typed_name  text,                                      -- as they wrote it themselves
  note        text,
  answered_at timestamptz,
  foreign key (story_id, text_number) references stories.version,
  check (expires_at > issued_at and expires_at <= issued_at + interval '14 days'),
  check ((recalled_by is null) = (recalled_at is null)),
  check ((answer is null) = (answered_at is null) and (answer is null) = (typed_name is null)),
  check (answer is null or recalled_at is null),
  check (answer is distinct from 'approved' or decides),
  check (answer is distinct from 'returned' or note is not null)
);
create index on stories.approval_link (story_id, issued_at desc);

-- A verdict that came by a link: whoever issued the link stands behind it, whoever used it gave it.
alter table stories.verdict add link_id uuid references stories.approval_link;
create index on stories.verdict (link_id) where link_id is not null;
