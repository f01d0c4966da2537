-- A short question to units: asked of a frozen set, due on a day, answered once and mended until it closes; reminded like a report.
create table reporting.survey (
  id        uuid primary key,
  unit_id   uuid not null references units.unit,          -- who asks
  title     text not null check (title <> ''),
  why       text not null check (why <> ''),
  due_on    date not null,
  opened_by uuid not null references identity.official,
  opened_at timestamptz not null
);
create index on reporting.survey (unit_id);
create index on reporting.survey (opened_by);

create table reporting.question (
  survey_id uuid not null references reporting.survey,
  ord       integer not null check (ord between 1 and 6),
  words     text not null check (words <> ''),
  kind      text not null check (kind in ('number', 'text', 'yes_no')),
  primary key (survey_id, ord)
);

create table reporting.asked (
  survey_id   uuid not null references reporting.survey,
  unit_id     uuid not null references units.unit,
  answered_by uuid references identity.official,
  answered_at timestamptz,                                 -- the first time: lateness is reckoned from it
  version     integer not null default 1,
  primary key (survey_id, unit_id),
  check ((answered_by is null) = (answered_at is null))
);
create index on reporting.asked (unit_id);
create index on reporting.asked (answered_by);

create table reporting.answer (
  survey_id uuid not null,
  unit_id   uuid not null,
  ord       integer not null,
  words     text not null check (words <> ''),
  primary key (survey_id, unit_id, ord),
  foreign key (survey_id, unit_id) references reporting.asked,
  foreign key (survey_id, ord) references reporting.question
);

-- A reminder is of a report or of such a question.
alter table reporting.reminder
  alter column round_id drop not null,
  add column survey_id uuid references reporting.survey,
  drop constraint reminder_asks_check,
  add check (asks in ('start', 'write', 'mend', 'sign', 'send', 'answer')),
  add check ((round_id is null) <> (survey_id is null)),
  add unique (survey_id, unit_id, stage);
