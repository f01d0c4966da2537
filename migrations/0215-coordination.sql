-- Working with the press (clauses III.1, III.4, VI.1.a–b, VI.3): coordination programmes, columns opened, who answers for
-- a desk, what was handed over, and requests for an interview.

-- A coordination programme as signed: its parties, term, document. What was done under it is counted from other records.
create table stories.coordination (
  id          uuid primary key,
  unit_id     uuid not null references units.unit,      -- who keeps it
  subject     text not null check (subject <> ''),
  document_no text not null check (document_no <> ''),
  signed_on   date not null,
  valid_from  date not null,
  valid_to    date,                                      -- the first day on which it no longer holds
  recorded_by uuid not null references identity.official,
  recorded_at timestamptz not null,
  check (valid_to > valid_from)
);
create index on stories.coordination (unit_id);

create table stories.coordination_party (
  coordination_id uuid not null references stories.coordination,
  ord             integer not null,
  name            text not null check (name <> ''),
  unit_id         uuid references units.unit,            -- where the party is in the register
  primary key (coordination_id, ord)
);

-- A page, column or series about exemplars that an outlet opened («chuyên trang, chuyên mục»).
create table stories.press_column (
  id              uuid primary key,
  unit_id         uuid not null references units.unit,   -- who recorded it
  coordination_id uuid references stories.coordination,
  name            text not null check (name <> ''),
  outlet          text not null check (outlet <> ''),    -- on what
  opened_by       text not null check (opened_by <> ''), -- by whom
  since           date not null,
  frequency       text not null check (frequency <> ''),
  link            text,
  ended_on        date,
  recorded_by     uuid not null references identity.official,
  recorded_at     timestamptz not null,
  version         integer not null default 1,
  check (ended_on >= since)
);
create index on stories.press_column (unit_id);
create index on stories.press_column (coordination_id);

-- Whom the press may call at a desk.
create table stories.press_contact (
  unit_id uuid primary key references units.unit,
  name    text not null check (name <> ''),
  phone   text not null check (phone <> ''),
  email   text,
  version integer not null default 1
);

-- An agency asks to meet an exemplar; the unit answers; the person's own agreement is recorded; it takes place, or not.
create table stories.interview (
  id              uuid primary key,
  exemplar_id     uuid not null references exemplars.exemplar,
  unit_id         uuid not null references units.unit,   -- who answers
  agency_id       uuid not null references units.unit,   -- who asks
  outlet          text not null check (outlet <> ''),
  purpose         text not null check (purpose <> ''),
  wished          text not null check (wished <> ''),    -- when and how
  state           text not null default 'asked' check (state in ('asked', 'answered', 'agreed', 'done', 'declined')),
  asked_by        uuid not null references identity.official,
  asked_at        timestamptz not null,
  answer          text,
  answered_by     uuid references identity.official,
  answered_at     timestamptz,
  agreed_by       text,                                  -- the exemplar, or who speaks for them
  agreed_on       date,
  agreement_id    uuid references files.file,
  ended_on        date,
  end_note        text,
  ended_by        uuid references identity.official,
  version         integer not null default 1,
  check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
  check ((agreed_by is null) = (agreed_on is null)),
  check (state not in ('agreed', 'done') or agreed_by is not null),
  check ((state in ('done', 'declined')) = (ended_on is not null) and (ended_on is null) = (ended_by is null)),
  check (state <> 'declined' or end_note <> '')
);
create index on stories.interview (exemplar_id);
create index on stories.interview (unit_id) where state in ('asked', 'answered', 'agreed');
create index on stories.interview (agency_id);
create index on stories.interview (agreement_id);

-- A press kit that was handed over is a line of the same ledger: it has to be corrected and taken back like what was carried,
-- but nobody has read, heard or seen it yet, so it is not «publicised».
alter table stories.delivery add column taken_by uuid references units.unit;   -- the agency that took it or carried it
create index on stories.delivery (taken_by);

create or replace view stories.publicised as
  select t.exemplar_id, t.story_id, d.published_at::date as on_day, d.published_at as known_at, d.ended_at
  from stories.story_exemplar t join stories.edition d on d.story_id = t.story_id
  union all
  select t.exemplar_id, t.story_id, d.carried_on, d.recorded_at, case when d.due = 'recall' then d.due_at end
  from stories.story_exemplar t join stories.delivery d on d.story_id = t.story_id
  where d.channel <> 'kit';
