-- Inspections (clause III.5): a yearly plan of units chosen by risk, teams for a term, versioned checklists, what the unit
-- and the team found, and remedies that close with evidence.

-- A post that reaches only the units it names, for as long as it lasts: a member of an inspection team.
alter table identity.post add column named boolean not null default false;
create table identity.post_unit (
  post_id uuid not null references identity.post,
  unit_id uuid not null references units.unit,
  primary key (post_id, unit_id)
);
alter table identity.post drop constraint post_official_id_role_unit_id_daterange_excl;
alter table identity.post add constraint post_held_once
  exclude using gist (official_id with =, role with =, unit_id with =, daterange(valid_from, valid_to) with &&) where (not named);

create schema inspections;

-- A checklist is never changed, only followed by the next number: a visit keeps the one it was done by.
create table inspections.checklist (
  id         uuid primary key,
  unit_id    uuid not null references units.unit,
  number     integer not null check (number > 0),
  why        text not null check (why <> ''),
  issued_on  date not null,
  issued_by  uuid not null references identity.official,
  issued_at  timestamptz not null,
  unique (unit_id, number)
);
create table inspections.item (
  id           uuid primary key,
  checklist_id uuid not null references inspections.checklist,
  ord          integer not null check (ord > 0),
  clause       text not null check (clause <> ''),
  question     text not null check (question <> ''),
  known        text,                                        -- the figure that the records already know
  needs        text not null check (needs in ('nothing', 'comment', 'photo')),
  unique (checklist_id, ord)
);

create table inspections.plan (
  id           uuid primary key,
  unit_id      uuid not null references units.unit,          -- whose council inspects
  year         integer not null check (year between 2000 and 2100),
  aim          text not null check (aim <> ''),
  checklist_id uuid not null references inspections.checklist,
  number       text check (number <> ''),
  issued_on    date,
  created_by   uuid not null references identity.official,
  created_at   timestamptz not null,
  version      integer not null default 1,
  unique (unit_id, year),
  check ((number is null) = (issued_on is null))
);

-- A team stands by its decision and ends with it: its members' posts last as long (identity.post).
create table inspections.team (
  id         uuid primary key,
  plan_id    uuid not null references inspections.plan,
  number     text not null check (number <> ''),
  decided_on date not null,
  valid_from date not null,
  valid_to   date not null,                                  -- the first day on which it no longer stands
  created_by uuid not null references identity.official,
  created_at timestamptz not null,
  version    integer not null default 1,
  check (valid_from < valid_to)
);
create table inspections.member (
  team_id     uuid not null references inspections.team,
  official_id uuid not null references identity.official,
  part        text not null check (part in ('leader', 'secretary', 'member')),
  post_id     uuid not null references identity.post,
  primary key (team_id, official_id)
);
create unique index one_leader on inspections.member (team_id) where part = 'leader';
create index on inspections.member (official_id);

-- Every later word about a term: the decision that lengthened or shortened it.
create table inspections.term (
  id         uuid primary key,
  team_id    uuid not null references inspections.team,
  number     text not null check (number <> ''),
  valid_to   date not null,
  why        text not null check (why <> ''),
  changed_by uuid not null references identity.official,
  changed_at timestamptz not null
);

create table inspections.visit (
  id            uuid primary key,
  plan_id       uuid not null references inspections.plan,
  unit_id       uuid not null references units.unit,
  reasons       jsonb not null,                              -- why it was chosen: the risk as it stood that day
  why           text,                                        -- what a person added
  planned_on    date not null,
  team_id       uuid references inspections.team,
  self_due_on   date,
  self_sent_by  uuid references identity.official,
  self_sent_at  timestamptz,
  state         text not null default 'planned' check (state in ('planned', 'minuted', 'concluded')),
  visited_on    date,
  number        text check (number <> ''),                   -- of the conclusion
  concluded_on  date,
  conclusion    text,
  chosen_by     uuid not null references identity.official,
  chosen_at     timestamptz not null,
  version       integer not null default 1,
  unique (plan_id, unit_id),
  check ((self_sent_at is null) = (self_sent_by is null)),
  check (state = 'planned' or (team_id is not null and visited_on is not null)),
  check ((state = 'concluded') = (number is not null and concluded_on is not null and conclusion is not null))
);
create index on inspections.visit (unit_id);
create index on inspections.visit (team_id);

-- What was answered at an item: by the unit itself, and by the team. Of two notes of one item the later stands.
create table inspections.answer (
  id       uuid not null unique,                             -- made by the device, so that it is known when it comes again
  visit_id uuid not null references inspections.visit,
  item_id  uuid not null references inspections.item,
  side     text not null check (side in ('self', 'team')),
  verdict  text not null check (verdict in ('met', 'partly', 'unmet', 'none')),
  comment  text,
  file_id  uuid references files.file,
  known    integer,                                          -- what the records said that day
  noted_at timestamptz not null,
  noted_by uuid not null references identity.official,
  primary key (visit_id, item_id, side)
);

create table inspections.signature (
  visit_id  uuid not null references inspections.visit,
  side      text not null check (side in ('unit', 'team')),
  name      text not null check (name <> ''),
  title     text not null check (title <> ''),
  strokes   text,                                            -- drawn on the device, as an SVG path
  words     text,                                            -- what the unit does not agree with
  sha256    text not null,                                   -- of the words that were signed
  signed_by uuid not null references identity.official,
  signed_at timestamptz not null,
  primary key (visit_id, side)
);

create table inspections.finding (
  id             uuid primary key,
  visit_id       uuid not null references inspections.visit,
  item_id        uuid references inspections.item,
  finding        text not null check (finding <> ''),
  recommendation text not null check (recommendation <> ''),
  noted_by       uuid not null references identity.official,
  noted_at       timestamptz not null
);
create index on inspections.finding (visit_id);

create table inspections.remedy (
  id         uuid primary key,
  finding_id uuid not null references inspections.finding,
  what       text not null check (what <> ''),
  owner      text not null check (owner <> ''),
  due_on     date not null,
  set_by     uuid not null references identity.official,
  set_at     timestamptz not null,
  closed_on  date,
  closed_by  uuid references identity.official,
  file_id    uuid references files.file,                     -- nothing closes without evidence
  version    integer not null default 1,
  check ((closed_on is null) = (file_id is null)),
  check ((closed_on is null) = (closed_by is null))
);
create index on inspections.remedy (finding_id);

-- What the unit answered to a remedy, and what the inspector gave back.
create table inspections.word (
  id        uuid primary key,
  remedy_id uuid not null references inspections.remedy,
  kind      text not null check (kind in ('answer', 'return')),
  text      text not null check (text <> ''),
  file_id   uuid references files.file,
  said_by   uuid not null references identity.official,
  said_at   timestamptz not null,
  check ((kind = 'answer') = (file_id is not null))
);
create index on inspections.word (remedy_id);
