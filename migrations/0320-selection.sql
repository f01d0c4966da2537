-- The yearly choice for the nation (clause IV.2.e): a round with its quotas as dated data, what each unit chose and ranked,
-- what the standing office gathered and judged, what the council said, and what was sent to the Centre.
create schema selection;

create table selection.round (
  id              uuid primary key,
  programme_id    uuid not null references programmes.programme,
  unit_id         uuid not null references units.unit,     -- the province whose standing office gathers
  year            integer not null check (year between 2000 and 2100),
  document        text not null check (document <> ''),    -- the letter that opens the round
  due_on          date not null,
  opened_by       uuid not null references identity.official,
  opened_at       timestamptz not null,
  council_item_id uuid references councils.item,
  council_words   text,
  council_passed  boolean,
  council_at      timestamptz,
  version         integer not null default 1,
  unique (unit_id, year)
);

-- How many a unit of a class chooses, for a period within the round. Copied from the plan when the round opens.
create table selection.quota (
  id          uuid primary key,
  round_id    uuid not null references selection.round,
  quota_class text not null check (quota_class in ('department', 'district', 'commune', 'central_agency', 'enterprise')),
  min_count   integer not null check (min_count >= 0),
  max_count   integer not null,
  valid_from  date not null,
  valid_to    date not null,
  basis       text not null check (basis <> ''),           -- the clause or document that says so
  to_confirm  boolean not null default false,
  changed_by  uuid references identity.official,
  check (max_count >= min_count),
  check (valid_from < valid_to),
  exclude using gist (round_id with =, quota_class with =, daterange(valid_from, valid_to) with &&)
);

create table selection.choice (
  id           uuid primary key,
  round_id     uuid not null references selection.round,
  unit_id      uuid not null references units.unit,        -- who chose
  exemplar_id  uuid not null references exemplars.exemplar,
  ord          integer not null check (ord > 0),           -- the rank in the unit's own list
  why          text not null check (why <> ''),
  state        text not null default 'chosen' check (state in
                 ('chosen', 'sent', 'returned', 'gathered', 'passed', 'failed', 'submitted', 'dropped')),
  chosen_by    uuid not null references identity.official,
  chosen_at    timestamptz not null,
  sent_at      timestamptz,
  note         text,                                        -- why it was returned or dropped, what the appraisal says
  judged_at    timestamptz,
  listed       text check (listed in ('main', 'reserve')),  -- where it stands on the province's list
  submitted_on date,
  version      integer not null default 1,
  check (listed is null or state in ('passed', 'submitted')),
  check ((state = 'submitted') = (submitted_on is not null))
);
create index on selection.choice (round_id, unit_id);
create index on selection.choice (exemplar_id);
-- One exemplar is chosen once a round, whoever names it.
create unique index one_choice on selection.choice (round_id, exemplar_id) where state <> 'dropped';

-- What is sent to the Centre: one ZIP, kept as it was sent.
create table selection.packet (
  id          uuid primary key,
  round_id    uuid not null references selection.round,
  number      integer not null,
  document_no text not null check (document_no <> ''),
  signed_on   date not null,
  signer      text not null check (signer <> ''),
  state       text not null default 'making' check (state in ('making', 'ready', 'failed')),
  error       text,
  file_id     uuid references files.file,
  sha256      text,
  manifest    jsonb,
  difference  jsonb,                                        -- against the packet before it
  made_by     uuid not null references identity.official,
  made_at     timestamptz not null,
  sent_on     date,
  version     integer not null default 1,
  unique (round_id, number),
  check ((state = 'ready') = (file_id is not null))
);

create table selection.packet_choice (
  packet_id uuid not null references selection.packet,
  choice_id uuid not null references selection.choice,
  ord       integer not null,
  primary key (packet_id, choice_id)
);

-- What the Centre answered.
create table selection.feedback (
  id          uuid primary key,
  choice_id   uuid not null references selection.choice,
  kind        text not null check (kind in ('received', 'asked', 'chosen', 'not_chosen', 'published')),
  on_day      date not null,
  words       text not null check (words <> ''),
  document    text,
  link        text,
  recorded_by uuid not null references identity.official,
  recorded_at timestamptz not null
);
create index on selection.feedback (choice_id);
