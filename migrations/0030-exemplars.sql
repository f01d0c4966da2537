-- The exemplar and its life: who, what they did, how they came up, what they agreed to.
create schema exemplars;

create table exemplars.subject (
  id            uuid primary key,
  kind          text not null check (kind in ('individual', 'collective', 'household', 'model')),
  name          text not null check (name <> ''),
  name_km       text,
  name_folded   text not null generated always as (platform.fold(name)) stored,
  gender        text check (gender in ('male', 'female')),
  birth_year    integer check (birth_year between 1900 and 2100),
  ethnicity     text,
  occupation    text,
  direct_worker boolean not null default false,
  hamlet        text,
  hamlet_folded text generated always as (platform.fold(hamlet)) stored,
  unit_id       uuid not null references units.unit,     -- where they live or work
  guardian      text
);
create index on exemplars.subject using gin (name_folded gin_trgm_ops);
create index on exemplars.subject (unit_id);

create table exemplars.exemplar (
  id            uuid primary key,
  code          text not null unique,
  slug          text not null unique,
  subject_id    uuid not null references exemplars.subject,
  unit_id       uuid not null references units.unit,     -- who introduced it and keeps the record
  field_id      uuid not null references programmes.field,
  topic_id      uuid references programmes.topic,
  movement_id   uuid references programmes.movement,
  summary       text not null check (summary <> ''),
  stage         text not null default 'emerging' check (stage in
                  ('emerging', 'nominated', 'returned', 'verified', 'assessed', 'recognised', 'on_hold', 'withdrawn')),
  held_stage    text,                                    -- the stage to come back to after a hold
  hold_reason   text,
  source        text not null default 'official' check (source in ('official', 'citizen', 'front', 'press', 'contest')),
  discovered_on date not null,
  created_by    uuid not null references identity.official,
  created_at    timestamptz not null,
  version       integer not null default 1,
  check ((stage = 'on_hold') = (hold_reason is not null)),
  foreign key (topic_id, field_id) references programmes.topic (id, field_id)
);
create index on exemplars.exemplar (unit_id, stage);
create index on exemplars.exemplar (subject_id);
create index on exemplars.exemplar (field_id);

-- The running number of each year's codes.
create table exemplars.counter (
  year integer primary key,
  last integer not null
);

create table exemplars.achievement (
  id           uuid primary key,
  exemplar_id  uuid not null references exemplars.exemplar,
  ord          integer not null,
  what         text not null check (what <> ''),
  before_value text,
  after_value  text
);
create index on exemplars.achievement (exemplar_id);

create table exemplars.evidence (
  id             uuid primary key,
  exemplar_id    uuid not null references exemplars.exemplar,
  achievement_id uuid references exemplars.achievement,
  file_id        uuid not null references files.file,
  title          text not null check (title <> ''),
  added_by       uuid not null references identity.official,
  added_at       timestamptz not null,
  confirmed_by   uuid references identity.official,
  confirmed_at   timestamptz,
  removed_at     timestamptz
);
create index on exemplars.evidence (exemplar_id);

-- A nomination goes from the keeping unit to the one that decides: itself, the district or department, the province.
create table exemplars.nomination (
  id           uuid primary key,
  exemplar_id  uuid not null references exemplars.exemplar,
  from_unit_id uuid not null references units.unit,
  to_unit_id   uuid not null references units.unit,
  level        text not null check (level in ('base', 'district', 'province', 'nation')),
  state        text not null check (state in ('sent', 'returned', 'verified', 'assessed', 'recognised', 'declined', 'withdrawn')),
  note         text,
  sent_by      uuid not null references identity.official,
  sent_at      timestamptz not null,
  resent_at    timestamptz,
  verified_by  uuid references identity.official,
  verified_at  timestamptz,
  closed_at    timestamptz
);
create index on exemplars.nomination (exemplar_id);
create index on exemplars.nomination (to_unit_id, state);
create unique index one_open_nomination on exemplars.nomination (exemplar_id)
  where state in ('sent', 'returned', 'verified', 'assessed');

create table exemplars.fault (
  id            uuid primary key,
  nomination_id uuid not null references exemplars.nomination,
  ord           integer not null,
  text          text not null check (text <> ''),
  raised_by     uuid not null references identity.official,
  raised_at     timestamptz not null,
  due_on        date,
  cleared_by    uuid references identity.official,
  cleared_at    timestamptz,
  answer        text
);
create index on exemplars.fault (nomination_id);

create table exemplars.assessment (
  assessment_id uuid primary key references criteria.assessment,
  exemplar_id   uuid not null references exemplars.exemplar,
  nomination_id uuid not null references exemplars.nomination
);
create index on exemplars.assessment (exemplar_id);

create table exemplars.recognition (
  id            uuid primary key,
  exemplar_id   uuid not null references exemplars.exemplar,
  nomination_id uuid references exemplars.nomination,
  unit_id       uuid not null references units.unit,
  level         text not null check (level in ('base', 'district', 'province', 'nation')),
  decision_no   text not null check (decision_no <> ''),
  decided_on    date not null,
  signer        text not null,
  file_id       uuid references files.file,
  recorded_by   uuid not null references identity.official,
  recorded_at   timestamptz not null
);
create index on exemplars.recognition (exemplar_id);
create unique index one_decision_number on exemplars.recognition (unit_id, decision_no, (extract(year from decided_on)), exemplar_id);

-- What the person agreed to, per use. Kept after withdrawal: it proves what was allowed when.
create table exemplars.consent (
  id               uuid primary key,
  exemplar_id      uuid not null references exemplars.exemplar,
  use              text not null check (use in ('portal', 'press', 'social', 'radio', 'print', 'central')),
  given_on         date not null,
  until            date,
  giver            text not null check (giver <> ''),
  relation         text not null check (relation in ('self', 'guardian', 'representative')),
  file_id          uuid not null references files.file,
  recorded_by      uuid not null references identity.official,
  recorded_at      timestamptz not null,
  withdrawn_on     date,
  withdrawn_reason text,
  withdrawn_by     uuid references identity.official,
  withdrawn_at     timestamptz,
  check (until >= given_on),
  check ((withdrawn_on is null) = (withdrawn_at is null))
);
create index on exemplars.consent (exemplar_id, use);

-- Two subjects a person looked at and found to be different: not asked again.
create table exemplars.different (
  subject_id uuid not null references exemplars.subject,
  other_id   uuid not null references exemplars.subject,
  judged_by  uuid not null references identity.official,
  judged_at  timestamptz not null,
  primary key (subject_id, other_id)
);
