-- A citizen's word about somebody worth knowing (IV.2.a), from the public page, the counter or another way in. It is shown to
-- nobody in public; whoever gave it reads the answer under its receipt. The way to reach them is erased two years after.
create table exemplars.tip (
  id          uuid primary key,
  receipt     text not null unique,
  channel     text not null check (channel in ('portal', 'counter', 'front', 'movement', 'press', 'contest')),
  who         text not null check (who <> ''),
  what        text not null check (what <> ''),
  place_id    uuid references units.unit,                   -- where the person lives, if it was said
  link        text,
  contact     text,
  language    text not null default 'vi' check (language in ('vi', 'km', 'en')),
  unit_id     uuid not null references units.unit,          -- the desk that looks into it
  received_at timestamptz not null,
  received_by uuid references identity.official,            -- who typed it in; none on the public page
  due_on      date not null,
  state       text not null default 'new' check (state in ('new', 'checking', 'recorded', 'known', 'declined')),
  taken_by    uuid references identity.official,
  taken_at    timestamptz,
  exemplar_id uuid references exemplars.exemplar,
  answer      text,
  closed_by   uuid references identity.official,
  closed_at   timestamptz,
  version     integer not null default 1,
  check ((state in ('recorded', 'known', 'declined')) = (closed_at is not null)),
  check ((closed_at is null) = (answer is null)),
  check (state not in ('recorded', 'known') or exemplar_id is not null)
);
create index on exemplars.tip (unit_id) where closed_at is null;
create index on exemplars.tip (exemplar_id);
