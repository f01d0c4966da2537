-- What an exemplar is judged by, and the judgements. A set is a version: last year's file keeps what it was judged by.
create schema criteria;

create table criteria.criteria_set (
  id         uuid primary key,
  key        text not null,
  version    integer not null,
  name_vi    text not null,
  name_km    text not null,
  name_en    text not null,
  unit_id    uuid references units.unit,    -- none: the common set
  regulation text,
  source     text,
  pass_mark  integer not null check (pass_mark between 1 and 100),
  valid_from date not null,
  valid_to   date,
  to_confirm boolean not null default false,
  unique (key, version)
);

create table criteria.criterion (
  id      uuid primary key,
  set_id  uuid not null references criteria.criteria_set,
  code    text not null,
  ord     integer not null,
  text_vi text not null,
  text_km text not null,
  text_en text not null,
  unique (set_id, code)
);

create table criteria.weight (
  criterion_id uuid not null references criteria.criterion,
  subject_kind text not null check (subject_kind in ('individual', 'collective', 'household', 'model')),
  max_points   integer not null check (max_points > 0),
  primary key (criterion_id, subject_kind)
);

-- Whom an assessment is about is known to the module that asked for it.
create table criteria.assessment (
  id          uuid primary key,
  set_id      uuid not null references criteria.criteria_set,
  unit_id     uuid not null references units.unit,
  assessor_id uuid not null references identity.official,
  assessed_at timestamptz not null,
  total       integer not null check (total >= 0),
  passed      boolean not null,
  note        text
);

create table criteria.score (
  assessment_id uuid not null references criteria.assessment,
  criterion_id  uuid not null references criteria.criterion,
  points        integer not null check (points >= 0),
  reason        text,
  evidence      uuid[] not null check (cardinality(evidence) > 0),   -- no score without pointing at evidence
  primary key (assessment_id, criterion_id)
);
