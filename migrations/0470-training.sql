-- Training and people (clauses III.3, III.6): who works with emulation and who tells, courses with who came, certificates, talks,
-- kits that were read. Attendance is that of events (events.roll), talks stand in the newsroom's ledger (stories.delivery).
create schema training;

-- How the ministry's form counts officers, dated, each row with where it stands.
create table training.band (
  id          uuid primary key,
  facet       text not null check (facet in ('age', 'qualification', 'service')),
  key         text not null check (key ~ '^[a-z0-9-]+$'),
  ord         integer not null,
  name_vi     text not null check (name_vi <> ''),
  name_km     text not null check (name_km <> ''),
  name_en     text not null check (name_en <> ''),
  at_least    integer,                                     -- years, for age and service
  below       integer,                                     -- the first year that is no longer in it
  legal_basis text not null check (legal_basis <> ''),
  grade       text not null check (grade in ('A', 'B', 'C', 'own')),
  to_confirm  boolean not null,
  note        text,
  valid_from  date not null,
  valid_to    date,
  check (valid_to is null or valid_from < valid_to),
  check (facet <> 'qualification' or (at_least is null and below is null)),
  unique (facet, key, valid_from)
);

create table training.member (
  id            uuid primary key,
  unit_id       uuid not null references units.unit,
  part          text not null check (part in ('officer', 'rapporteur')),
  official_id   uuid references identity.official,          -- none for whoever has no account here
  name          text not null check (name <> ''),
  name_folded   text not null generated always as (platform.fold(name)) stored,
  gender        text check (gender in ('male', 'female')),
  birth_year    integer check (birth_year between 1900 and 2100),
  title         text not null check (title <> ''),          -- the post held
  qualification text,                                       -- a key of training.band
  works_since   date,                                       -- in this work, wherever it was
  joined_on     date not null,                              -- on this roster
  left_on       date,                                       -- the first day on which they are no longer on it
  entered_by    uuid not null references identity.official,
  entered_at    timestamptz not null,
  version       integer not null default 1,
  check (left_on is null or joined_on < left_on)
);
create unique index on_a_roster_once on training.member (unit_id, part, name_folded, coalesce(birth_year, 0)) where left_on is null;
create index on training.member (unit_id);
create index on training.member (official_id);

create table training.course (
  id            uuid primary key references events.roll,    -- whom it was offered to, how many seats
  unit_id       uuid not null references units.unit,
  title         text not null check (title <> ''),
  aim           text not null check (aim <> ''),
  topics        text[] not null,
  number        text check (number <> ''),                  -- of the plan or decision
  attend        integer check (attend between 1 and 50),    -- sessions that a certificate asks for; none: all
  state         text not null default 'open' check (state in ('open', 'closed', 'cancelled')),
  ended_on      date,                                       -- closed or cancelled
  why           text,
  planned_by    uuid not null references identity.official,
  planned_at    timestamptz not null,
  version       integer not null default 1,
  check ((state = 'open') = (ended_on is null)),
  check ((state = 'cancelled') = (why is not null))
);
create index on training.course (unit_id);

create table training.session (
  id        uuid primary key references events.roll,        -- who came
  course_id uuid not null references training.course,
  title     text not null check (title <> ''),
  place     text not null check (place <> ''),
  trainer   text not null default ''
);
create index on training.session (course_id);

create table training.enrolment (
  course_id      uuid not null references training.course,
  member_id      uuid not null references training.member,
  participant_id uuid not null references events.participant,
  enrolled_by    uuid not null references identity.official,
  enrolled_at    timestamptz not null,
  primary key (course_id, member_id)
);
create index on training.enrolment (member_id);

-- Who of the roster stands behind a name on the roll of a session.
create table training.seat (
  session_id     uuid not null references training.session,
  member_id      uuid not null references training.member,
  participant_id uuid not null references events.participant,
  primary key (session_id, member_id)
);
create index on training.seat (participant_id);

create table training.material (
  id        uuid primary key,
  course_id uuid not null references training.course,
  title     text not null check (title <> ''),
  file_id   uuid not null references files.file,
  added_by  uuid not null references identity.official,
  added_at  timestamptz not null
);
create index on training.material (course_id);
create index on training.material (file_id);

create table training.certificate (
  id        uuid primary key,
  course_id uuid not null references training.course,
  member_id uuid not null references training.member,
  number    text not null check (number <> ''),
  issued_on date not null,
  sessions  integer not null check (sessions > 0),          -- how many they came to
  issued_by uuid not null references identity.official,
  issued_at timestamptz not null,
  unique (course_id, member_id),
  unique (course_id, number)
);
create index on training.certificate (member_id);

-- A talk is a line of the newsroom's ledger; here stands who gave it, before how many, and by which kit.
create table training.talk (
  id          uuid primary key references stories.delivery,
  member_id   uuid not null references training.member,
  listeners   integer not null check (listeners between 1 and 100000),
  audience    text not null check (audience <> ''),
  recorded_by uuid not null references identity.official,
  recorded_at timestamptz not null
);
create index on training.talk (member_id);

-- A briefing kit that a rapporteur read: once each form.
create table training.kit_reading (
  member_id uuid not null references training.member,
  form_id   uuid not null references stories.form,
  read_on   date not null,
  noted_by  uuid not null references identity.official,
  noted_at  timestamptz not null,
  primary key (member_id, form_id)
);
