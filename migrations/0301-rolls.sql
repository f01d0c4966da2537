-- Who may come to an occasion: what is asked of those who come is the same for every kind of it, so a roll knows no event.
create table events.roll (
  id        uuid primary key,                                 -- the same as of the occasion that it belongs to
  unit_id   uuid not null references units.unit,              -- who keeps it
  title     text not null check (title <> ''),
  starts_at timestamptz not null,
  ends_at   timestamptz not null,
  seats     integer check (seats between 1 and 100000),       -- none: as many as come
  is_open   boolean not null default false,                   -- anybody may put themselves on it, without an account
  closes_on date,                                             -- the last day for that; none: until it begins
  version   integer not null default 1,
  check (ends_at > starts_at)
);
insert into events.roll (id, unit_id, title, starts_at, ends_at)
  select id, unit_id, title, starts_at, ends_at from events.event;
alter table events.event add foreign key (id) references events.roll;

-- Asked to come: a unit with so many seats, or one person from outside.
create table events.invitation (
  id         uuid primary key,
  roll_id    uuid not null references events.roll,
  unit_id    uuid references units.unit,
  name       text check (name <> ''),
  title      text not null default '',
  seats      integer not null check (seats between 1 and 1000),
  invited_by uuid not null references identity.official,
  invited_at timestamptz not null,
  dropped_at timestamptz,
  check ((unit_id is null) <> (name is null)),
  check (unit_id is not null or seats = 1)
);
create unique index one_invitation_a_unit on events.invitation (roll_id, unit_id) where unit_id is not null and dropped_at is null;
create index on events.invitation (roll_id);
create index on events.invitation (unit_id);

-- One who is expected, or came without being expected. Nobody stands twice on a roll: the same name of the same place with the
-- same number is the same person.
create table events.participant (
  id            uuid primary key,
  roll_id       uuid not null references events.roll,
  invitation_id uuid references events.invitation,
  code          text not null unique,                         -- on the ticket, as a square code too
  name          text not null check (name <> ''),
  place         text not null default '',                     -- unit, school, hamlet: where they come from
  title         text not null default '',
  phone         text,
  email         text,
  source        text not null check (source in ('invited', 'delegation', 'public', 'door')),
  person_key    text not null generated always as
    (platform.fold(name) || '|' || platform.fold(place) || '|' || coalesce(regexp_replace(phone, '\D', '', 'g'), '')) stored,
  registered_at timestamptz not null,
  registered_by uuid references identity.official,            -- none on the public page
  dropped_at    timestamptz
);
create unique index nobody_twice on events.participant (roll_id, person_key) where dropped_at is null;
create index on events.participant (invitation_id);

-- Whether one may put oneself on the roll of a public event, and how many seats are left.
create view portal.event_registration as
  select e.id as event_id, r.closes_on,
    r.seats - greatest(
      (select coalesce(sum(i.seats), 0) from events.invitation i where i.roll_id = r.id and i.dropped_at is null)
      + (select count(*) from events.participant p where p.roll_id = r.id and p.invitation_id is null and p.dropped_at is null),
      0)::int as seats_left
  from portal.event e join events.roll r on r.id = e.id
  where r.is_open and e.state = 'announced';

create trigger told after update on events.roll for each row execute function portal.event_changed('id');
create trigger told after insert or update on events.participant for each row execute function portal.event_changed('roll_id');
