-- Councils, their sittings, what they decide and how they voted. What was cast in secret can be joined to nobody:
-- see decision 25.
create schema councils;

-- The rule of a ballot, by key and day, with its citation. A dated row is never rewritten.
create table councils.rule (
  id          uuid primary key,
  key         text not null check (key ~ '^[a-z0-9-]+$'),
  name_vi     text not null,
  name_km     text not null,
  name_en     text not null,
  threshold   numeric(5, 2) not null check (threshold > 0 and threshold <= 100),   -- per cent that must approve
  strictly    boolean not null default false,                                      -- more than, not at least
  denominator text not null check (denominator in ('all', 'present', 'valid')),
  quorum      numeric(5, 2) not null check (quorum > 0 and quorum <= 100),         -- per cent of members taking part
  secret      boolean not null,
  recused_count boolean not null default true,      -- whether who is recused stays among «all members»
  legal_basis text not null check (legal_basis <> ''),
  article     text,
  grade       text not null check (grade in ('A', 'B', 'C', 'own')),
  to_confirm  boolean not null,
  valid_from  date not null,
  valid_to    date check (valid_from < valid_to),
  exclude using gist (key with =, daterange(valid_from, valid_to) with &&)
);

create table councils.council (
  id         uuid primary key,
  unit_id    uuid not null references units.unit,       -- the council as a unit of the register
  keeper_id  uuid not null references units.unit,       -- the standing body that keeps its papers
  name       text not null check (name <> ''),
  document   text not null check (document <> ''),      -- the act that appointed it
  term_from  date not null,
  term_to    date check (term_from < term_to),
  created_by uuid references identity.official,
  created_at timestamptz not null,
  version    integer not null default 1
);
create index on councils.council (unit_id);
create index on councils.council (keeper_id);

create table councils.member (
  id          uuid primary key,
  council_id  uuid not null references councils.council,
  official_id uuid not null references identity.official,
  role        text not null check (role in ('chair', 'deputy', 'secretary', 'member')),
  title       text not null check (title <> ''),        -- the post by which they belong to it
  document    text not null check (document <> ''),
  valid_from  date not null,
  valid_to    date check (valid_from < valid_to),
  replaces_id uuid references councils.member,          -- whom a substitute stands in for
  exclude using gist (council_id with =, official_id with =, daterange(valid_from, valid_to) with &&)
);
create index on councils.member (official_id);

create table councils.sitting (
  id         uuid primary key,
  council_id uuid not null references councils.council,
  held_on    date not null,
  place      text not null check (place <> ''),
  state      text not null default 'prepared' check (state in ('prepared', 'open', 'closed')),
  file_id    uuid references files.file,                -- the minutes as signed
  created_by uuid references identity.official,
  created_at timestamptz not null,
  version    integer not null default 1
);
create index on councils.sitting (council_id, held_on desc);

-- Who took part: in the room, or away and voting in writing. No row: not there.
create table councils.presence (
  sitting_id uuid not null references councils.sitting,
  member_id  uuid not null references councils.member,
  how        text not null check (how in ('present', 'written')),
  primary key (sitting_id, member_id)
);

-- What a sitting decides on. The matter itself is known to the module that placed it.
create table councils.item (
  id          uuid primary key,
  sitting_id  uuid not null references councils.sitting,
  ord         integer not null,
  matter_kind text not null,
  matter_id   uuid not null,
  closes      uuid[] not null default '{}',             -- the exemplars that a conflict closes with it
  title       text not null check (title <> ''),
  unit_id     uuid not null references units.unit,
  rule_key    text not null,
  state       text not null default 'placed' check (state in ('placed', 'voting', 'concluded', 'withdrawn')),
  passed      boolean,
  words       text,                                     -- the result's arithmetic, as it was concluded
  concluded_at timestamptz,
  version     integer not null default 1,
  check ((state = 'concluded') = (passed is not null))
);
create index on councils.item (sitting_id, ord);
create index on councils.item (matter_id);
create unique index one_open_item on councils.item (matter_id) where state in ('placed', 'voting');

create table councils.paper (
  item_id uuid not null references councils.item,
  file_id uuid not null references files.file,
  title   text not null check (title <> ''),
  primary key (item_id, file_id)
);

-- What ties a member to a matter: found by the product or said by the caller, or declared by the member.
create table councils.interest (
  id           uuid primary key,
  item_id      uuid not null references councils.item,
  member_id    uuid not null references councils.member,
  why          text not null check (why in ('unit', 'past_unit', 'nominator', 'mentor', 'author', 'kin', 'other')),
  said         text,
  declared     boolean not null,                        -- by the member; else found
  dismissed_by uuid references identity.official,
  dismissed_why text check (dismissed_why <> ''),
  check ((dismissed_by is null) = (dismissed_why is null))
);
create index on councils.interest (item_id, member_id);

-- Each member says of each item, before its papers open, whether anything ties them to it.
create table councils.declaration (
  item_id   uuid not null references councils.item,
  member_id uuid not null references councils.member,
  clear     boolean not null,
  primary key (item_id, member_id)
);

create table councils.ballot (
  id          uuid primary key,
  item_id     uuid not null references councils.item,
  secret      boolean not null,
  method      text not null check (method in ('approve', 'choose', 'rank')),
  options     jsonb not null,                           -- what may be chosen, in order
  rule        jsonb not null,                           -- the rule as it stood when the ballot opened
  members     integer not null check (members > 0),     -- all members that day
  state       text not null default 'open' check (state in ('open', 'counted', 'cancelled')),
  public_key  text,                                     -- what secret ballots are sealed with; the other half is not here
  cancelled_why text,
  tally       jsonb,
  file_id     uuid references files.file,               -- the photo or scan of the tally sheet
  opened_by   uuid references identity.official,
  opened_at   timestamptz not null,
  counted_at  timestamptz,
  version     integer not null default 1,
  check ((state = 'counted') = (tally is not null)),
  check ((state = 'cancelled') = (cancelled_why is not null)),
  check (secret = (public_key is not null))
);
create unique index one_open_ballot on councils.ballot (item_id) where state = 'open';

-- Who may vote, as it was when the ballot opened, and who has. No time, no order: the row is there from the opening.
create table councils.voter (
  ballot_id uuid not null references councils.ballot,
  member_id uuid not null references councils.member,
  how       text check (how in ('device', 'paper', 'written')),
  primary key (ballot_id, member_id)
);

-- Secret ballots, each in its envelope, gone when they are counted. Written anew as a whole, in an order of chance, at
-- every vote.
create table councils.envelope (
  ballot_id uuid not null references councils.ballot,
  sealed    bytea not null
);
create index on councils.envelope (ballot_id);

-- Paper ballots as one person typed them, sealed like the others, until a second person typed the same.
create table councils.typed (
  ballot_id uuid not null references councils.ballot,
  typed_by  uuid not null references identity.official,
  sealed    bytea not null,
  primary key (ballot_id, typed_by)
);

-- Open ballots.
create table councils.vote (
  ballot_id uuid not null references councils.ballot,
  member_id uuid not null references councils.member,
  choice    jsonb not null,
  primary key (ballot_id, member_id)
);

-- By which each member finds their own ballot among those counted: a hash of what is on it and of their receipt.
create table councils.counted (
  ballot_id uuid not null references councils.ballot,
  mark      text not null check (mark ~ '^[0-9a-f]{64}$'),
  primary key (ballot_id, mark)
);
