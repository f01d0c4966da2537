-- The other forms of a story: each its own text with its own review, tied to the edition it was made from. It is stale once
-- readers see a newer edition, and ended once a consent or the story itself ends.
create table stories.form (
  id            uuid primary key,
  story_id      uuid not null references stories.story,
  kind          text not null check (kind in ('radio', 'loudspeaker', 'briefing', 'social')),
  edition_id    uuid not null references stories.edition,
  text          text not null check (text <> ''),
  priority      text check (priority in ('normal', 'priority', 'urgent')),
  state         text not null default 'draft' check (state in ('draft', 'approved', 'ended')),
  changed_by    uuid references identity.official,
  changed_at    timestamptz not null,
  approved_by   uuid references identity.official,
  approved_at   timestamptz,
  sound_id      uuid references files.file,
  sound_kind    text check (sound_kind in ('voice', 'recording')),
  end_reason    text check (end_reason in ('consent_withdrawn', 'consent_expired', 'taken_down')),
  version       integer not null default 1,
  unique (story_id, kind),
  check ((sound_id is null) = (sound_kind is null)),
  check ((priority is not null) = (kind = 'loudspeaker')),
  check ((state = 'ended') = (end_reason is not null))
);
create index on stories.form (edition_id);
create index on stories.form (sound_id);

-- What went where outside the product, as the agency or the officer recorded it: it counts as publicised (III.1, III.4), and
-- a correction or a recall runs down the same lines. `due` is what has to be done there, until somebody says how it ended.
create table stories.delivery (
  id           uuid primary key,
  story_id     uuid not null references stories.story,
  edition_id   uuid not null references stories.edition,
  form_id      uuid references stories.form,
  channel      text not null check (channel in ('radio', 'television', 'loudspeaker', 'print', 'web', 'social', 'spoken')),
  outlet       text not null check (outlet <> ''),           -- who carried it
  carried_on   date not null,
  seconds      integer check (seconds > 0),                  -- on air
  place        text,                                         -- programme, page, village
  link         text,
  file_id      uuid references files.file,                   -- the clip or the cutting
  unit_id      uuid not null references units.unit,          -- the desk that sees to it
  recorded_by  uuid not null references identity.official,
  recorded_at  timestamptz not null,
  due          text check (due in ('correct', 'recall')),
  due_reason   text check (due_reason in ('corrected', 'consent_withdrawn', 'consent_expired', 'taken_down', 'honour_revoked')),
  due_at       timestamptz,
  settled      text check (settled in ('done', 'unreachable')),
  settled_by   uuid references identity.official,
  settled_at   timestamptz,
  settled_note text,
  version      integer not null default 1,
  check ((due is null) = (due_at is null) and (due is null) = (due_reason is null)),
  check ((settled is null) = (settled_at is null) and (settled is null) = (settled_by is null)),
  check (settled is null or due is not null),
  check (seconds is null or channel in ('radio', 'television', 'loudspeaker'))
);
create index on stories.delivery (story_id);
create index on stories.delivery (edition_id);
create index on stories.delivery (form_id);
create index on stories.delivery (file_id);
create index on stories.delivery (unit_id) where due is not null and settled is null;

-- What can be heard of a story that is out, with the words that are read: approved, made from the edition that readers see, and agreed to for radio.
create view portal.sound as
  select f.id, f.story_id, f.kind, f.priority, f.text, f.approved_at, f.sound_kind, k.sha256, k.type, k.size
  from stories.form f
  join portal.story s on s.id = f.story_id
  join stories.edition e on e.id = f.edition_id and e.ended_at is null
  join files.file k on k.id = f.sound_id
  where f.state = 'approved'
    and not exists (
      select 1 from stories.story_exemplar x
      where x.story_id = f.story_id and not exists (
        select 1 from exemplars.consent c
        where c.exemplar_id = x.exemplar_id and c.use = 'radio' and c.withdrawn_on is null
          and c.given_on <= current_date and (c.until is null or c.until >= current_date)));
create trigger changed after insert or update or delete on stories.form for each row execute function portal.changed('story', 'story_id');

-- What counts as publicised (III.1, III.4, IV.2.d): an edition on the portal, or a place that carried it, each from its day
-- until it came down or was called back. `known_at`: figures as of an earlier day never change by what is told later.
create view stories.publicised as
  select t.exemplar_id, t.story_id, d.published_at::date as on_day, d.published_at as known_at, d.ended_at
  from stories.story_exemplar t join stories.edition d on d.story_id = t.story_id
  union all
  select t.exemplar_id, t.story_id, d.carried_on, d.recorded_at, case when d.due = 'recall' then d.due_at end
  from stories.story_exemplar t join stories.delivery d on d.story_id = t.story_id;
