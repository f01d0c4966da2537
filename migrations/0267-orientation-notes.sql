-- What the propaganda commission asks of the newsrooms for a time (VI.3), which fields and topics it stresses, which units it is for,
-- and which desks have read it. A note that is amended asks to be read again: a receipt names the version that was read.
create table stories.orientation_note (
  id          uuid primary key,
  unit_id     uuid not null references units.unit,              -- who issued it
  subject     text not null check (subject <> ''),
  body        text not null check (body <> ''),
  document_no text not null check (document_no <> ''),
  valid_from  date not null,
  valid_to    date,                                              -- the first day on which it no longer holds
  issued_by   uuid not null references identity.official,
  issued_at   timestamptz not null,
  amended_at  timestamptz,
  ended_on    date,                                              -- taken back: from this day on
  end_reason  text,
  ended_by    uuid references identity.official,
  version     integer not null default 1,
  check (valid_to > valid_from),
  check ((ended_on is null) = (end_reason is null) and (ended_on is null) = (ended_by is null))
);

-- What it stresses; a note without any holds for every field.
create table stories.orientation_stress (
  note_id  uuid not null references stories.orientation_note,
  field_id uuid not null references programmes.field,
  topic_id uuid references programmes.topic,
  unique nulls not distinct (note_id, field_id, topic_id)
);

-- Whom it is for: these units and all below them.
create table stories.orientation_unit (
  note_id uuid not null references stories.orientation_note,
  unit_id uuid not null references units.unit,
  primary key (note_id, unit_id)
);
create index on stories.orientation_unit (unit_id);

create table stories.orientation_receipt (
  note_id     uuid not null references stories.orientation_note,
  version     integer not null,
  official_id uuid not null references identity.official,
  unit_id     uuid not null references units.unit,              -- the desk for which it was read
  read_at     timestamptz not null,
  primary key (note_id, version, official_id, unit_id)
);
create index on stories.orientation_receipt (unit_id);
