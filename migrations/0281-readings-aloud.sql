-- Every Vietnamese story can be heard: the edition that readers see, read as it stands by the machine voice, where no approved
-- radio form of it has a sound of its own. `file_id` is null where the voice could not speak it.
create table stories.reading (
  edition_id uuid primary key references stories.edition,
  story_id   uuid not null references stories.story,
  file_id    uuid references files.file,
  made_at    timestamptz not null
);
create index on stories.reading (story_id);
create index on stories.reading (file_id);

-- Whoever withdrew the consent to the radio is not read aloud here either.
create view stories.silenced as
  select distinct x.story_id
  from stories.story_exemplar x
  join exemplars.consent c on c.exemplar_id = x.exemplar_id and c.use = 'radio' and c.withdrawn_on is not null
  where not exists (
    select 1 from exemplars.consent l
    where l.exemplar_id = x.exemplar_id and l.use = 'radio' and l.withdrawn_on is null
      and l.given_on <= current_date and (l.until is null or l.until >= current_date));

create view portal.reading_aloud as
  select s.id as story_id, k.sha256, k.size
  from stories.reading r
  join stories.edition e on e.id = r.edition_id and e.ended_at is null
  join portal.story s on s.id = e.story_id
  join files.file k on k.id = r.file_id
  where s.id not in (select story_id from stories.silenced);

create trigger changed after insert or update or delete on stories.reading
  for each row execute function portal.story_changed('story_id');
