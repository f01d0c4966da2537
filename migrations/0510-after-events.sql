-- What comes of an exchange, an honour or a conference (III.2.b, VI.1.b, VI.1.d): minutes, the recording, what units promised to
-- follow, who is reminded; and rapporteurs as speakers who can be found and asked.
alter table events.event
  add column said            text not null default '',        -- the minutes in words: what was said, what was agreed
  add column chaired_by      text not null default '',
  add column minuted_by      text not null default '',
  add column minutes_file_id uuid references files.file,      -- the paper that was signed
  add column recording       text check (recording ~* '^https://');
create index on events.event (minutes_file_id);

-- A recording shows people: readers find it only while everybody who appears may be named in public.
create or replace view portal.event as
  select e.id, e.slug, e.unit_id, e.kind, e.form, e.within_name, e.title, e.summary, e.starts_at, e.ends_at, e.place,
    case when e.state = 'announced' then e.link end as link, e.audience, e.state, e.cancel_reason, e.announced_at, e.changed_at,
    case when e.state in ('held', 'closed') and not exists (
      select 1 from events.appearance a where a.event_id = e.id and a.exemplar_id not in (select id from portal.shown_exemplar))
      then e.recording end as recording
  from events.event e
  where e.is_public and (e.state in ('announced', 'held', 'closed') or (e.state = 'cancelled' and e.announced_at is not null))
    and not exists (
      select 1 from events.appearance a
      join exemplars.exemplar x on x.id = a.exemplar_id
      join exemplars.subject p on p.id = x.subject_id
      join events.words w on w.id = a.event_id
      where a.event_id = e.id and a.exemplar_id not in (select id from portal.shown_exemplar)
        and position(p.name_folded in platform.fold(w.words)) > 0);

-- What a unit that was there promised: to do as somebody does who appeared, begun by a day. It becomes an adoption when it begins.
create table events.commitment (
  id          uuid primary key,
  event_id    uuid not null references events.event,
  unit_id     uuid not null references units.unit,
  exemplar_id uuid not null references exemplars.exemplar,
  promise     text not null check (promise <> ''),
  due_on      date not null,
  state       text not null default 'promised' check (state in ('promised', 'begun', 'dropped')),
  adoption_id uuid unique references replication.adoption,
  reason      text check (reason <> ''),                      -- why it is not kept
  noted_by    uuid not null references identity.official,
  noted_at    timestamptz not null,
  settled_by  uuid references identity.official,
  settled_at  timestamptz,
  version     integer not null default 1,
  check ((state = 'begun') = (adoption_id is not null)),
  check ((state = 'dropped') = (reason is not null)),
  check ((state = 'promised') = (settled_at is null)),
  check ((settled_at is null) = (settled_by is null)),
  unique (event_id, unit_id, exemplar_id)
);
create index on events.commitment (unit_id, due_on);
create index on events.commitment (exemplar_id);

-- In which language somebody registered: their letters are in it too.
alter table events.participant add column language text not null default 'vi' check (language in ('vi', 'km', 'en'));

-- One letter before an event: to somebody on its roll, or to an official of a unit that was asked. Once each for a day of the event.
create table events.reminder (
  id             uuid primary key,
  event_id       uuid not null references events.event,
  for_day        date not null,                               -- on which the event was to begin
  days           integer not null check (days in (3, 1)),     -- how long before
  participant_id uuid references events.participant,
  official_id    uuid references identity.official,
  letter         text not null default 'waiting' check (letter in ('waiting', 'sent', 'failed')),
  answer         text,                                        -- what the mail server said
  made_at        timestamptz not null,
  check (num_nonnulls(participant_id, official_id) = 1),
  unique nulls not distinct (event_id, for_day, days, participant_id, official_id)
);
create index on events.reminder (participant_id);
create index on events.reminder (official_id);

-- A rapporteur as a speaker whom other units may ask: about what, in which languages, how far they go, since when they agree to it.
create table training.speaker (
  member_id   uuid primary key references training.member,
  about       text not null check (about <> ''),
  languages   text[] not null check (languages <> '{}' and languages <@ array['vi', 'km', 'zh', 'en']),
  travels     text not null check (travels in ('unit', 'near', 'province', 'beyond')),
  exemplar_id uuid references exemplars.exemplar,             -- where the speaker is one
  agreed_on   date not null,
  ended_on    date,                                           -- the first day on which they no longer agree
  changed_by  uuid not null references identity.official,
  changed_at  timestamptz not null,
  version     integer not null default 1,
  check (ended_on is null or agreed_on <= ended_on)
);
create index on training.speaker (exemplar_id);

create table training.speaker_field (
  member_id uuid not null references training.speaker,
  field_id  uuid not null references programmes.field,
  primary key (member_id, field_id)
);
create index on training.speaker_field (field_id);

-- A speaker on the programme of an event.
create table training.engagement (
  event_id  uuid not null references events.event,
  member_id uuid not null references training.member,
  title     text not null check (title <> ''),                -- of the talk
  at        text not null default '',                         -- the hour, as HH:MM
  who       text not null check (who <> ''),                  -- as the programme names them
  added_by  uuid not null references identity.official,
  added_at  timestamptz not null,
  primary key (event_id, member_id)
);
create index on training.engagement (member_id);
