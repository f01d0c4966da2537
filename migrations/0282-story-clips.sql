-- Sound that belongs into the text of a story: a voice, a song, a machine at work. Its words stand beside it, for those who cannot
-- hear it and for the search.
create table stories.clip (
  id         uuid primary key,
  story_id   uuid not null references stories.story,
  file_id    uuid not null references files.file,
  title      text not null check (title <> ''),
  transcript text not null check (transcript <> ''),
  credit     text not null check (credit <> ''),
  added_by   uuid references identity.official,
  added_at   timestamptz not null
);
create index on stories.clip (story_id);
create index on stories.clip (file_id);

-- Only what the text that is out holds.
create view portal.clip as
  select c.id, c.story_id, f.sha256, f.size
  from stories.clip c
  join portal.story s on s.id = c.story_id
  join files.file f on f.id = c.file_id
  where s.body @> jsonb_build_object('content', jsonb_build_array(jsonb_build_object('type', 'sound', 'attrs', jsonb_build_object('id', c.id))));
