-- Somebody wants to learn a model (IV.2.d): to visit, to be shown by a mentor, or to ask. A unit asks from its desk, a reader without
-- an account on the portal, under a receipt. The source answers. How to reach a reader is erased a year after the answer.
create table replication.request (
  id           uuid primary key,
  exemplar_id  uuid not null references replication.model,
  receipt      text not null unique,
  kind         text not null check (kind in ('visit', 'mentor', 'question')),
  from_unit_id uuid references units.unit,                 -- the unit that asks; none: a reader
  who          text not null check (who <> ''),
  contact      text,
  told         text not null check (told <> ''),
  language     text not null default 'vi' check (language in ('vi', 'km', 'en')),
  asked_by     uuid references identity.official,
  asked_at     timestamptz not null,
  due_on       date not null,
  outcome      text check (outcome in ('agreed', 'answered', 'declined')),
  answer       text check (answer <> ''),
  answered_by  uuid references identity.official,
  answered_at  timestamptz,
  version      integer not null default 1,
  check (num_nonnulls(outcome, answer, answered_by, answered_at) in (0, 4)),
  check ((from_unit_id is null) = (asked_by is null))
);
create index on replication.request (exemplar_id);
create index on replication.request (from_unit_id);
