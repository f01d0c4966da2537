-- The editorial calendar (III, VI.3): who writes about whom, or in which field, for which day. How far it is follows from its story.
create table stories.calendar_entry (
  id             uuid primary key,
  unit_id        uuid not null references units.unit,           -- the desk
  on_day         date not null,
  what           text not null check (what <> ''),
  anniversary_id uuid references programmes.anniversary,
  field_id       uuid references programmes.field,
  exemplar_id    uuid references exemplars.exemplar,
  writer_id      uuid references identity.official,
  story_id       uuid references stories.story,
  planned_by     uuid not null references identity.official,
  planned_at     timestamptz not null,
  dropped_at     timestamptz,
  dropped_by     uuid references identity.official,
  drop_reason    text,
  version        integer not null default 1,
  check (field_id is not null or exemplar_id is not null),
  check ((dropped_at is null) = (dropped_by is null) and (dropped_at is null) = (drop_reason is null))
);
create index on stories.calendar_entry (on_day) where dropped_at is null;
create index on stories.calendar_entry (unit_id, on_day);
create index on stories.calendar_entry (exemplar_id);
create unique index one_entry_of_story on stories.calendar_entry (story_id) where dropped_at is null;
