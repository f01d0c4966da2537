-- Other sites that are told of stories by signed messages (III.2.a): the province's own portal, a district's, a paper's. The
-- secret that signs lies outside the database.
create table outreach.partner (
  id           uuid primary key,
  name         text not null unique check (name <> ''),   -- by this name the ledger knows it
  address      text not null check (address <> ''),
  unit_id      uuid references units.unit,                -- stories of this unit and below; none: of all
  field_ids    uuid[] not null default '{}',              -- of these fields; none: of every field
  languages    text[] not null check (languages <@ array['vi', 'km', 'en'] and cardinality(languages) > 0),
  state        text not null default 'active' check (state in ('active', 'paused', 'ended')),
  secret_no    integer not null default 1,
  rotated_at   timestamptz not null,
  connected_by uuid not null references identity.official,
  connected_at timestamptz not null,
  ended_at     timestamptz,
  version      integer not null default 1,
  check ((state = 'ended') = (ended_at is not null))
);

-- What the product itself carried to another site may wait, fail and be tried again; only what arrived is «publicised».
alter table stories.delivery
  add attempts integer not null default 0,
  add result text check (result in ('waiting', 'taken', 'failed', 'dropped')),
  add constraint delivery_result check ((result is not null) = (channel = 'partner'));
create or replace view stories.publicised as
  select t.exemplar_id, t.story_id, d.published_at::date as on_day, d.published_at as known_at, d.ended_at
  from stories.story_exemplar t join stories.edition d on d.story_id = t.story_id
  union all
  select t.exemplar_id, t.story_id, d.carried_on, d.recorded_at, case when d.due = 'recall' then d.due_at end
  from stories.story_exemplar t join stories.delivery d on d.story_id = t.story_id
  where d.channel <> 'kit' and (d.result is null or d.result = 'taken');

-- One message to one site: that a story is out, was put right, or is to be taken down there.
create table outreach.message (
  id          uuid primary key,                           -- the webhook-id: the same at every try
  partner_id  uuid not null references outreach.partner,
  type        text not null check (type in ('told', 'taken_down', 'test')),
  story_id    uuid references stories.story,
  edition_id  uuid references stories.edition,
  delivery_id uuid references stories.delivery,           -- its line of the ledger
  state       text not null default 'waiting' check (state in ('waiting', 'taken', 'failed', 'dropped')),
  attempts    integer not null default 0,
  answer      text,                                       -- the status, or why there was none
  queued_at   timestamptz not null,
  tried_at    timestamptz,
  check ((type = 'test') = (story_id is null)),
  check (type <> 'told' or (edition_id is not null and delivery_id is not null))
);
create unique index one_telling on outreach.message (partner_id, edition_id, type) where type <> 'test';
create index on outreach.message (partner_id, queued_at desc);
create index on outreach.message (story_id);
create index on outreach.message (edition_id);
create index on outreach.message (delivery_id);
