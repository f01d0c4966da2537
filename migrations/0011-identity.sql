-- Officials, the posts they hold at units, and how they sign in.
create schema identity;

create table identity.official (
  id            uuid primary key,
  name          text not null check (name <> ''),
  username      text not null unique check (username ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
  email         text unique,
  password_hash text,
  failures      integer not null default 0,
  locked_until  timestamptz,
  locale        text not null default 'vi' check (locale in ('vi', 'km', 'en')),
  created_at    timestamptz not null,
  disabled_at   timestamptz,
  version       integer not null default 1
);

-- A post is a role held at a unit for a time; it reaches that unit and all below it along the named relation.
create table identity.post (
  id          uuid primary key,
  official_id uuid not null references identity.official,
  role        text not null check (role in ('officer', 'head', 'editor', 'orientation', 'member', 'inspector', 'judge', 'admin')),
  unit_id     uuid not null references units.unit,
  relation    text not null default 'administrative' check (relation in ('administrative', 'professional', 'party', 'bloc')),
  title       text not null check (title <> ''),
  valid_from  date not null,
  valid_to    date,
  exclude using gist (official_id with =, role with =, unit_id with =, daterange(valid_from, valid_to) with &&)
);
create index on identity.post (unit_id);

create table identity.session (
  token_hash  text primary key,
  official_id uuid not null references identity.official,
  post_id     uuid references identity.post,
  created_at  timestamptz not null,
  seen_at     timestamptz not null,
  expires_at  timestamptz not null
);
create index on identity.session (official_id);

-- A one-time link: the first administrator's set-up, or an official's invitation.
create table identity.invitation (
  token_hash  text primary key,
  kind        text not null check (kind in ('setup', 'invite')),
  name        text,
  email       text,
  role        text not null,
  unit_id     uuid references units.unit,
  title       text,
  created_by  uuid references identity.official,
  created_at  timestamptz not null,
  expires_at  timestamptz not null,
  used_at     timestamptz
);
