-- A plan that comes in from its text: what was found in it, for a person to accept, change or drop clause by clause; then a
-- programme, or an amendment of one, each version under the number of its document.
alter table programmes.clause add column kind text check (kind in ('heading', 'objective', 'task', 'target', 'deadline'));

create table programmes.draft (
  id           uuid primary key,
  unit_id      uuid not null references units.unit,        -- who issues it
  amends_id    uuid references programmes.programme,       -- the programme that it changes; none for a new one
  name         text not null check (name <> ''),
  document     text not null check (document <> ''),       -- number and symbol of the document
  issued_on    date not null,
  valid_from   date not null,
  valid_to     date not null,                              -- the first day that no longer holds
  source       text not null check (source <> ''),         -- the file or the place that the text came from
  left_over    text not null default '',                   -- what stands before the first clause and after the last
  state        text not null default 'open' check (state in ('open', 'issued', 'dropped')),
  programme_id uuid references programmes.programme,
  created_by   uuid not null references identity.official,
  created_at   timestamptz not null,
  version      integer not null default 1,
  check (valid_from < valid_to),
  check ((state = 'issued') = (programme_id is not null))
);

create table programmes.draft_clause (
  id          uuid primary key,
  draft_id    uuid not null references programmes.draft,
  ord         integer not null,
  code        text not null check (code <> ''),
  parent_code text,
  found       text not null,                               -- the words as they stood in the text
  text        text not null check (text <> ''),
  kind        text not null check (kind in ('heading', 'objective', 'task', 'target', 'deadline')),
  month       integer check (month between 1 and 12),
  day         integer check (day between 1 and 31),
  mind        text,                                        -- what a person should look at, such as units that have ended
  state       text not null default 'proposed' check (state in ('proposed', 'accepted', 'dropped')),
  unique (draft_id, code),
  check ((month is null) = (day is null))
);

create table programmes.draft_target (
  id          uuid primary key,
  clause_id   uuid not null references programmes.draft_clause,
  ord         integer not null,
  words       text not null,
  quota_class text check (quota_class in ('department', 'district', 'commune', 'central_agency', 'enterprise')),
  meaning     text not null check (meaning in ('minimum', 'range', 'free')),
  counts      text check (counts in ('publicised_and_replicated', 'sent_to_nation', 'exchange')),
  min_count   integer check (min_count between 0 and 999),
  max_count   integer check (max_count between 0 and 999),
  kept        boolean not null default true,
  check ((meaning = 'free') = (min_count is null)),
  check (meaning <> 'range' or max_count >= min_count)
);
create index on programmes.draft_target (clause_id);

-- The documents by which a programme was issued and changed, and the words that a change took away.
create table programmes.document (
  programme_id uuid not null references programmes.programme,
  number       integer not null,
  document     text not null,
  issued_on    date not null,
  draft_id     uuid not null references programmes.draft,
  issued_by    uuid not null references identity.official,
  issued_at    timestamptz not null,
  primary key (programme_id, number)
);

create table programmes.earlier_clause (
  programme_id uuid not null references programmes.programme,
  code         text not null,
  number       integer not null,                           -- the document that took these words away
  text         text not null,
  primary key (programme_id, code, number)
);
