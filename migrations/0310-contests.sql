-- Contests (III.2.c): of finding exemplars and of writing about them. What was told at the opening stands; what changes later is
-- told as an amendment.
create schema contests;

create table contests.contest (
  id             uuid primary key,
  unit_id        uuid not null references units.unit,      -- who holds it
  slug           text not null unique check (slug <> ''),
  strand         text not null check (strand in ('find', 'write')),
  name           text not null check (name <> ''),
  lead           text not null check (lead <> ''),         -- what it is about, in a sentence or two
  rules          text not null default '',
  eligibility    text not null default '',
  how_to_enter   text not null default '',
  groups_allowed boolean not null default true,
  word_limit     integer check (word_limit between 50 and 100000),
  minute_limit   integer check (minute_limit between 1 and 600),
  judges_needed  integer not null default 2 check (judges_needed between 2 and 15),
  pass_percent   integer not null default 50 check (pass_percent between 0 and 100),
  tie_rule       text not null check (tie_rule in ('share', 'criteria', 'median', 'earlier', 'chair')),
  public_vote    boolean not null default false,            -- as advice only
  opens_on       date not null,
  closes_on      date not null,                             -- the last day for entries
  judged_by      date not null,
  results_on     date not null,
  state          text not null default 'draft' check (state in ('draft', 'open', 'judging', 'results', 'closed')),
  copied_from    uuid references contests.contest,
  created_by     uuid not null references identity.official,
  created_at     timestamptz not null,
  opened_at      timestamptz,
  judging_at     timestamptz,
  results_at     timestamptz,
  closed_at      timestamptz,
  version        integer not null default 1,
  check (opens_on <= closes_on and closes_on <= judged_by and judged_by <= results_on),
  check ((state = 'draft') = (opened_at is null)),
  check (state not in ('results', 'closed') or results_at is not null)
);
create index on contests.contest (unit_id);

create table contests.category (
  id         uuid primary key,
  contest_id uuid not null references contests.contest,
  ord        integer not null check (ord between 1 and 10),
  name       text not null check (name <> ''),
  unique (contest_id, ord)
);

-- What judges give points for.
create table contests.criterion (
  id         uuid primary key,
  contest_id uuid not null references contests.contest,
  ord        integer not null check (ord between 1 and 10),
  name       text not null check (name <> ''),
  max_points integer not null check (max_points between 1 and 100),
  unique (contest_id, ord)
);

-- Prizes of each category, the highest first. Money in whole đồng.
create table contests.prize (
  id         uuid primary key,
  contest_id uuid not null references contests.contest,
  ord        integer not null check (ord between 1 and 10),
  name       text not null check (name <> ''),
  count      integer not null check (count between 1 and 100),
  amount     bigint check (amount >= 0),
  unique (contest_id, ord)
);

-- What was changed after the opening, in public: which part, what stood there, what stands there now, and why.
create table contests.amendment (
  id         uuid primary key,
  contest_id uuid not null references contests.contest,
  number     integer not null,
  part       text not null,
  before     text not null,
  after      text not null,
  why        text not null check (why <> ''),
  made_by    uuid not null references identity.official,
  made_at    timestamptz not null
);
create index on contests.amendment (contest_id, number);

-- The rules of an open contest change only with an amendment written in the same transaction.
create function contests.refuse_silent_change() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' and (old.tie_rule, old.rules, old.eligibility, old.how_to_enter, old.strand, old.word_limit, old.minute_limit,
      old.judges_needed, old.pass_percent, old.groups_allowed, old.public_vote)
    is distinct from (new.tie_rule, new.rules, new.eligibility, new.how_to_enter, new.strand, new.word_limit, new.minute_limit,
      new.judges_needed, new.pass_percent, new.groups_allowed, new.public_vote)
    and not exists (select 1 from contests.amendment a where a.contest_id = new.id and a.xmin = pg_current_xact_id()::xid) then
    raise exception 'the rules of an open contest change by amendment only';
  end if;
  return new;
end
$$;
create trigger frozen before update on contests.contest for each row execute function contests.refuse_silent_change();

-- Its categories, criteria and prizes likewise.
create function contests.refuse_silent_part() returns trigger language plpgsql as $$
declare
  contest uuid := coalesce(new.contest_id, old.contest_id);
begin
  if exists (select 1 from contests.contest c where c.id = contest and c.state <> 'draft')
    and not exists (select 1 from contests.amendment a where a.contest_id = contest and a.xmin = pg_current_xact_id()::xid) then
    raise exception 'the rules of an open contest change by amendment only';
  end if;
  return coalesce(new, old);
end
$$;
create trigger frozen before insert or update or delete on contests.category
  for each row execute function contests.refuse_silent_part();
create trigger frozen before insert or update or delete on contests.criterion
  for each row execute function contests.refuse_silent_part();
create trigger frozen before insert or update or delete on contests.prize
  for each row execute function contests.refuse_silent_part();

-- What the public may read: contests that were opened.
create view portal.contest as
  select id, unit_id, slug, strand, name, lead, rules, eligibility, how_to_enter, groups_allowed, word_limit, minute_limit,
    judges_needed, pass_percent, tie_rule, public_vote, opens_on, closes_on, judged_by, results_on, state, opened_at, results_at
  from contests.contest where state <> 'draft';
create view portal.contest_category as
  select c.id, c.contest_id, c.ord, c.name from contests.category c join portal.contest p on p.id = c.contest_id;
create view portal.contest_criterion as
  select c.id, c.contest_id, c.ord, c.name, c.max_points from contests.criterion c join portal.contest p on p.id = c.contest_id;
create view portal.contest_prize as
  select c.id, c.contest_id, c.ord, c.name, c.count, c.amount from contests.prize c join portal.contest p on p.id = c.contest_id;
create view portal.contest_amendment as
  select c.contest_id, c.number, c.part, c.before, c.after, c.why, c.made_at
  from contests.amendment c join portal.contest p on p.id = c.contest_id;

-- A contest touches the pages of contests alone.
create function portal.contest_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('portal', '=contests');
  return null;
end
$$;
create trigger changed after insert or update on contests.contest for each row
  when (new.state <> 'draft') execute function portal.contest_changed();
create trigger changed after insert on contests.amendment for each row execute function portal.contest_changed();
