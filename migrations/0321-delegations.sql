-- Who goes to a national conference, congress or meeting of honour (clause VI.1.d): seats by unit, rules of share, chosen
-- people with their papers and their travel.
create table selection.delegation (
  id         uuid primary key,
  unit_id    uuid not null references units.unit,          -- the province that sends
  kind       text not null check (kind in ('conference', 'congress', 'honour')),
  name       text not null check (name <> ''),
  document   text not null check (document <> ''),          -- the letter that gives the seats
  place      text not null check (place <> ''),
  begins_on  date not null,
  ends_on    date not null,
  due_on     date not null,                                 -- units name their people by then
  seats      integer not null check (seats between 1 and 1000),
  opened_by  uuid not null references identity.official,
  opened_at  timestamptz not null,
  version    integer not null default 1,
  check (ends_on >= begins_on),
  check (due_on <= begins_on)
);

create table selection.seat (
  delegation_id uuid not null references selection.delegation,
  unit_id       uuid not null references units.unit,
  seats         integer not null check (seats between 1 and 100),
  primary key (delegation_id, unit_id)
);

-- At least so many of a hundred delegates are of a kind; none where nothing is asked.
create table selection.share (
  delegation_id uuid not null references selection.delegation,
  kind          text not null check (kind in ('exemplars', 'women', 'khmer', 'directWorkers')),
  percent       integer not null check (percent between 1 and 100),
  primary key (delegation_id, kind)
);

create table selection.delegate (
  id            uuid primary key,
  delegation_id uuid not null references selection.delegation,
  unit_id       uuid not null references units.unit,       -- whose seat it is
  exemplar_id   uuid references exemplars.exemplar,        -- none for a guest, such as the head of the delegation
  name          text not null check (name <> ''),
  title         text not null default '',
  gender        text check (gender in ('male', 'female')),
  is_khmer      boolean not null default false,
  is_worker     boolean not null default false,
  state         text not null default 'named' check (state in ('named', 'confirmed', 'withdrawn')),
  reason        text,
  papers        text[] not null default '{}' check (papers <@ array['decision', 'profile', 'photo', 'identity', 'health']),
  travel        text,
  lodging       text,
  named_by      uuid not null references identity.official,
  named_at      timestamptz not null,
  version       integer not null default 1,
  check ((state = 'withdrawn') = (reason is not null))
);
create index on selection.delegate (delegation_id, unit_id);
create unique index one_seat_each on selection.delegate (delegation_id, exemplar_id)
  where state <> 'withdrawn' and exemplar_id is not null;
