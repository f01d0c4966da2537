-- A reform of units before it is law of the register: a draft with its document and its day, tried out, then committed.
create table units.reform (
  id           uuid primary key,
  unit_id      uuid not null references units.unit,     -- the province that prepares it
  name         text not null check (name <> ''),
  document     text not null check (document <> ''),
  on_date      date not null,
  state        text not null default 'draft' check (state in ('draft', 'committed', 'dropped')),
  created_by   uuid not null,
  created_at   timestamptz not null,
  committed_by uuid,
  committed_at timestamptz,
  version      integer not null default 1,
  check ((state = 'committed') = (committed_at is not null))
);

-- One line: what one unit of that day does, and who goes on from it: a unit there is, or a new one by its name.
create table units.reform_line (
  id        uuid primary key,
  reform_id uuid not null references units.reform on delete cascade,
  ord       integer not null,
  kind      text not null check (kind in ('merge', 'split', 'rename', 'dissolve', 'transfer', 'promote')),
  from_id   uuid not null references units.unit,
  to_id     uuid references units.unit,
  new_name  text,
  new_short text,
  new_km    text,
  new_kind  text,
  new_code  text,
  parent_id uuid references units.unit,
  part      text not null default 'whole' check (part in ('whole', 'part')),
  check ((to_id is null) <> (new_name is null) or kind = 'rename')
);
create index on units.reform_line (reform_id, ord);
