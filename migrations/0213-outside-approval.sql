-- An authority outside the desk reads a story by a link that needs no account, and says its verdict once. Only a digest of the
-- link is kept. It is for one saved text: when that changes, is returned or goes out, the link says nothing any more.
create table stories.outside_link (
  id           uuid primary key,
  story_id     uuid not null references stories.story,
  text_number  integer not null,
  token_hash   text not null unique,
  name         text not null check (name <> ''),
  post         text not null check (post <> ''),
  office       text not null check (office <> ''),
  counts_as    text not null check (counts_as in ('approval', 'opinion')),
  issued_by    uuid not null references identity.official,
  issued_at    timestamptz not null,
  expires_at   timestamptz not null,
  withdrawn_by uuid references identity.official,
  withdrawn_at timestamptz,
  verdict      text check (verdict in ('approved', 'returned')),
  verdict_note text,
  verdict_at   timestamptz,
  version      integer not null default 1,
  foreign key (story_id, text_number) references stories.version (story_id, number),
  check (expires_at > issued_at and expires_at <= issued_at + interval '15 days'),
  check ((withdrawn_by is null) = (withdrawn_at is null)),
  check ((verdict is null) = (verdict_at is null)),
  check (verdict is distinct from 'returned' or verdict_note is not null),
  check (verdict is null or withdrawn_at is null)
);
create index on stories.outside_link (story_id);

-- A verdict is given by an official or through a link. An authority's opinion that it stands behind the text is no approval.
alter table stories.verdict alter given_by drop not null;
alter table stories.verdict add link_id uuid references stories.outside_link;
alter table stories.verdict add check ((given_by is null) <> (link_id is null));
alter table stories.verdict drop constraint verdict_verdict_check;
alter table stories.verdict add check (verdict in ('sent', 'returned', 'approved', 'endorsed'));
alter table stories.verdict add check (verdict <> 'endorsed' or link_id is not null);
