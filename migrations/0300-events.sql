-- Exchanges, honours and conferences (III.2.b, VI.1.b, VI.1.d): who meets whom, where, by what programme.
create schema events;

create table events.event (
  id            uuid primary key,
  slug          text not null unique,
  unit_id       uuid not null references units.unit,         -- the host
  kind          text not null check (kind in ('exchange', 'honour', 'conference')),
  form          text not null check (form in ('in_person', 'online', 'within')),
  within_name   text,                                        -- the other meeting that it is a part of
  title         text not null check (title <> ''),
  summary       text not null default '',
  starts_at     timestamptz not null,
  ends_at       timestamptz not null,
  place         text,
  link          text,                                        -- where one takes part online
  audience      text not null check (audience <> ''),
  is_public     boolean not null default true,               -- announced to everybody, or among officials alone
  state         text not null default 'draft' check (state in ('draft', 'announced', 'held', 'closed', 'cancelled')),
  announced_at  timestamptz,
  cancel_reason text,
  created_by    uuid not null references identity.official,
  created_at    timestamptz not null,
  changed_at    timestamptz not null,
  version       integer not null default 1,
  check (ends_at > starts_at),
  check ((form = 'within') = (within_name is not null)),
  check ((state = 'cancelled') = (cancel_reason is not null)),
  check (state <> 'announced' or announced_at is not null)
);
create index on events.event (unit_id, starts_at desc);
create index on events.event (starts_at);

-- One point of the programme.
create table events.item (
  event_id uuid not null references events.event,
  ord      integer not null,
  at       text not null default '',                         -- the hour, as HH:MM
  title    text not null check (title <> ''),
  who      text not null default '',
  primary key (event_id, ord)
);

-- The exemplars who appear.
create table events.appearance (
  event_id    uuid not null references events.event,
  exemplar_id uuid not null references exemplars.exemplar,
  added_at    timestamptz not null,
  primary key (event_id, exemplar_id)
);
create index on events.appearance (exemplar_id);

-- Everything that an event says in words.
create view events.words as
  select e.id, concat_ws(' ', e.title, e.summary, e.within_name, e.place, e.audience, e.cancel_reason,
    (select string_agg(concat_ws(' ', i.title, i.who), ' ' order by i.ord) from events.item i where i.event_id = e.id)) as words
  from events.event e;

-- What readers see: announced events that are for everybody. Of the exemplars only those whose consent for the portal holds
-- today; an event whose words name one whose consent does not hold is not shown at all.
create view portal.event as
  select e.id, e.slug, e.unit_id, e.kind, e.form, e.within_name, e.title, e.summary, e.starts_at, e.ends_at, e.place,
    case when e.state = 'announced' then e.link end as link, e.audience, e.state, e.cancel_reason, e.announced_at, e.changed_at
  from events.event e
  where e.is_public and (e.state in ('announced', 'held', 'closed') or (e.state = 'cancelled' and e.announced_at is not null))
    and not exists (
      select 1 from events.appearance a
      join exemplars.exemplar x on x.id = a.exemplar_id
      join exemplars.subject p on p.id = x.subject_id
      join events.words w on w.id = a.event_id
      where a.event_id = e.id and a.exemplar_id not in (select id from portal.shown_exemplar)
        and position(p.name_folded in platform.fold(w.words)) > 0);

create view portal.event_item as
  select i.event_id, i.ord, i.at, i.title, i.who from events.item i join portal.event e on e.id = i.event_id;

create view portal.event_exemplar as
  select a.event_id, a.exemplar_id
  from events.appearance a
  join portal.event e on e.id = a.event_id
  join portal.shown_exemplar h on h.id = a.exemplar_id;

-- An event touches the pages of events, and no list of stories; a draft touches no page.
create function portal.event_changed() returns trigger language plpgsql as $$
declare
  row jsonb := to_jsonb(coalesce(new, old));
begin
  if exists (select 1 from events.event e where e.id = (row ->> tg_argv[0])::uuid and e.state <> 'draft') then
    perform pg_notify('portal', '=events');
  end if;
  return null;
end
$$;
create trigger told after insert or update on events.event for each row execute function portal.event_changed('id');
create trigger told after insert or update or delete on events.item for each row execute function portal.event_changed('event_id');
create trigger told after insert or update or delete on events.appearance
  for each row execute function portal.event_changed('event_id');
