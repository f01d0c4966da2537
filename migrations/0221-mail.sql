-- Mail to readers who asked for it (III.1): one thing is kept of them, an address, and only while they want mail.
create table outreach.subscriber (
  id           uuid primary key,
  email        text,                                       -- none once they left: nothing of them is kept
  token        text not null unique,                       -- stands in their mails: confirms, and leaves
  language     text not null check (language in ('vi', 'km', 'en')),
  frequency    text not null check (frequency in ('weekly', 'monthly')),
  field_id     uuid references programmes.field,           -- none: every field
  unit_id      uuid references units.unit,                 -- none: every place
  state        text not null default 'pending' check (state in ('pending', 'active', 'left')),
  asked_at     timestamptz not null,
  asks         integer not null default 1,                 -- mails to confirm on the day of asked_at: so many and no more
  confirmed_at timestamptz,
  left_at      timestamptz,
  left_reason  text check (left_reason in ('asked', 'bounced', 'unconfirmed', 'erased')),
  check ((state = 'left') = (left_at is not null) and (state = 'left') = (email is null)),
  check ((left_at is null) = (left_reason is null))
);
create unique index one_subscription_an_address on outreach.subscriber (lower(email));

-- A digest that went out: made once for each rhythm and first day.
create table outreach.digest (
  id        uuid primary key,
  frequency text not null check (frequency in ('weekly', 'monthly')),
  from_day  date not null,
  to_day    date not null,                                 -- the first day that is no longer in it
  made_at   timestamptz not null,
  unique (frequency, from_day)
);

-- The outbox. A mail that began to be sent is never begun again: where its end is not known, it says so.
create table outreach.mail (
  id            uuid primary key,
  subscriber_id uuid not null references outreach.subscriber,
  digest_id     uuid references outreach.digest,           -- none: a mail to confirm
  subject       text not null,
  text          text,                                      -- the words, until it is sent
  html          text,
  state         text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'refused', 'dropped')),
  tries         integer not null default 0,
  next_at       timestamptz not null,
  answer        text,                                      -- what the other server said, without addresses
  queued_at     timestamptz not null,
  ended_at      timestamptz,
  unique (digest_id, subscriber_id)
);
create index on outreach.mail (next_at) where state = 'waiting';
create index on outreach.mail (subscriber_id);

-- What stood in a mail, so that a correction or a recall reaches who got the story.
create table outreach.mail_story (
  mail_id    uuid not null references outreach.mail,
  story_id   uuid not null references stories.story,
  edition_id uuid not null references stories.edition,
  kind       text not null check (kind in ('new', 'corrected', 'recalled')),
  primary key (mail_id, story_id)
);
create index on outreach.mail_story (story_id);
create index on outreach.mail_story (edition_id);

-- The ledger takes what the product itself carried: by mail, and to the province's own portal. Nobody recorded or settled it.
alter table stories.delivery alter column recorded_by drop not null;
do $$
declare name text;
begin
  for name in select conname from pg_constraint where conrelid = 'stories.delivery'::regclass and contype = 'c'
    and (pg_get_constraintdef(oid) like '%settled_by%' or pg_get_constraintdef(oid) like '%''spoken''%')
  loop execute format('alter table stories.delivery drop constraint %I', name); end loop;
end
$$;
alter table stories.delivery
  add constraint delivery_channel check (channel in ('radio', 'television', 'loudspeaker', 'print', 'web', 'social', 'spoken', 'mail', 'partner')),
  add constraint delivery_settled check ((settled is null) = (settled_at is null) and (settled_by is null or settled is not null)
    and (settled is null or settled_by is not null or channel in ('mail', 'partner'))),
  add constraint delivery_recorded check (recorded_by is not null or channel in ('mail', 'partner'));
