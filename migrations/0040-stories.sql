-- The newsroom: a story is a working copy; what went out is an edition of it that can be corrected or taken down.
create schema stories;

create table stories.story (
  id          uuid primary key,
  slug        text not null unique,
  unit_id     uuid not null references units.unit,        -- the desk that writes it
  language    text not null default 'vi' check (language in ('vi', 'km', 'en')),
  original_id uuid references stories.story,              -- the story this one translates
  field_id    uuid not null references programmes.field,
  topic_id    uuid references programmes.topic,
  title       text not null check (title <> ''),
  standfirst  text not null default '',
  author      text not null default '',
  body        jsonb not null,
  cover_id    uuid,
  state       text not null default 'draft' check (state in ('draft', 'in_review', 'approved', 'published', 'taken_down')),
  created_by  uuid references identity.official,
  created_at  timestamptz not null,
  changed_at  timestamptz not null,
  version     integer not null default 1
);
create index on stories.story (unit_id, state);

create table stories.story_exemplar (
  story_id    uuid not null references stories.story,
  exemplar_id uuid not null references exemplars.exemplar,
  primary key (story_id, exemplar_id)
);
create index on stories.story_exemplar (exemplar_id);

create table stories.picture (
  id       uuid primary key,
  story_id uuid not null references stories.story,
  file_id  uuid not null references files.file,
  alt      text not null check (alt <> ''),
  credit   text not null check (credit <> ''),
  caption  text not null default '',
  added_at timestamptz not null
);
create index on stories.picture (story_id);
alter table stories.story add foreign key (cover_id) references stories.picture;

-- Every saved state of the working copy: nobody's words are lost.
create table stories.version (
  story_id   uuid not null references stories.story,
  number     integer not null,
  title      text not null,
  standfirst text not null,
  body       jsonb not null,
  saved_by   uuid references identity.official,
  saved_at   timestamptz not null,
  primary key (story_id, number)
);

-- A verdict on the way to publication: sent to review, returned with a reason, approved.
create table stories.verdict (
  id       uuid primary key,
  story_id uuid not null references stories.story,
  verdict  text not null check (verdict in ('sent', 'returned', 'approved')),
  note     text,
  given_by uuid not null references identity.official,
  given_at timestamptz not null
);
create index on stories.verdict (story_id);

create table stories.edition (
  id            uuid primary key,
  story_id      uuid not null references stories.story,
  number        integer not null,
  title         text not null,
  standfirst    text not null,
  author        text not null,
  body          jsonb not null,
  cover_id      uuid references stories.picture,
  folded        text not null,                            -- platform.fold of all its words, Khmer split into words
  exact         text not null,                            -- the same words with their marks, lower case
  search        tsvector generated always as (setweight(to_tsvector('simple', platform.fold(title)), 'A') || to_tsvector('simple', folded)) stored,
  search_exact  tsvector generated always as (to_tsvector('simple', exact)) stored,
  published_by  uuid references identity.official,
  published_at  timestamptz not null,
  correction    text,                                     -- what was wrong, told to readers
  ended_at      timestamptz,                              -- replaced by the next edition, or taken down
  end_reason    text check (end_reason in ('replaced', 'taken_down', 'consent_withdrawn', 'consent_expired')),
  end_note      text,
  unique (story_id, number),
  check ((ended_at is null) = (end_reason is null))
);
create unique index one_live_edition on stories.edition (story_id) where ended_at is null;
create index on stories.edition (published_at desc);
create index on stories.edition using gin (search);
