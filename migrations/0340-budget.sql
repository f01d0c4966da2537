-- Money of the programme (clauses VI.1.c, VI.4): funds by the law's kinds of source, what comes into them, tasks with their
-- estimate and what became of it, prizes paid and recovered, sponsors and gifts in kind. Whole đồng everywhere.
create schema budget;

-- Every sum is whole đồng, and below a thousand million million, so that any program counts it exactly.
create domain budget.dong as bigint check (value between 0 and 999999999999999);

-- A row of law is never rewritten: a newer one begins where it ends. Only its last day may be set, once.
create function budget.keep_law() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.valid_to is null and new.valid_to is not null
     and to_jsonb(new) - 'valid_to' = to_jsonb(old) - 'valid_to' then
    return new;
  end if;
  raise exception 'a dated row of law does not change';
end
$$;

create function budget.keep_lines() returns trigger language plpgsql as $$
begin
  raise exception 'what happened with money is only added to';
end
$$;

-- Where money may come from: the emulation fund of each budget level, an agency's own fund, its autonomous money, donations.
create table budget.source (
  id          uuid primary key,
  key         text not null check (key ~ '^[a-z0-9-]+$'),
  level       text not null check (level in ('province', 'district', 'commune', 'agency', 'any')),
  name_vi     text not null check (name_vi <> ''),
  name_km     text not null check (name_km <> ''),
  name_en     text not null check (name_en <> ''),
  unit_kinds  text[] not null,                            -- the kinds of unit that keep such a fund; none: any
  ord         integer not null,
  legal_basis text not null check (legal_basis <> ''),
  article     text,
  grade       text not null check (grade in ('A', 'B', 'C', 'own')),
  to_confirm  boolean not null,
  note        text,
  valid_from  date not null,
  valid_to    date check (valid_from < valid_to),
  exclude using gist (key with =, daterange(valid_from, valid_to) with &&)
);
create trigger keep_law before update or delete on budget.source for each row execute function budget.keep_law();

-- How much at most: hundredths of a percent of a base. `strict` refuses what is beyond; otherwise it is only told.
create table budget.ceiling (
  id          uuid primary key,
  key         text not null check (key ~ '^[a-z0-9-]+$'),
  sources     text[] not null check (cardinality(sources) > 0),
  rule        text not null check (rule in ('set_aside', 'work')),
  share       integer not null check (share between 1 and 10000),
  base        text not null check (base in ('regular_spending', 'payroll', 'fund')),
  strict      boolean not null,
  name_vi     text not null check (name_vi <> ''),
  name_km     text not null check (name_km <> ''),
  name_en     text not null check (name_en <> ''),
  legal_basis text not null check (legal_basis <> ''),
  article     text,
  grade       text not null check (grade in ('A', 'B', 'C', 'own')),
  to_confirm  boolean not null,
  note        text,
  valid_from  date not null,
  valid_to    date check (valid_from < valid_to),
  check ((rule = 'work') = (base = 'fund')),
  exclude using gist (key with =, daterange(valid_from, valid_to) with &&)
);
create trigger keep_law before update or delete on budget.ceiling for each row execute function budget.keep_law();

-- A unit's fund of one source in one year. The sums are those of its lines; the checks hold whatever is written.
create table budget.fund (
  id          uuid primary key,
  unit_id     uuid not null references units.unit,
  source_id   uuid not null references budget.source,
  source_key  text not null,
  year        integer not null check (year between 2000 and 2100),
  ceiling_id  uuid references budget.ceiling,             -- none: the law sets no ceiling for setting it aside
  base_amount budget.dong,                                -- regular spending or payroll of the year, which the ceiling is a share of
  document    text not null check (document <> ''),
  set_aside   budget.dong not null default 0,             -- part of `income`
  income      budget.dong not null default 0,
  given       budget.dong not null default 0,
  work_given  budget.dong not null default 0,             -- part of `given`: all that is no prize
  spent       budget.dong not null default 0,
  opened_by   uuid not null references identity.official,
  opened_at   timestamptz not null,
  version     integer not null default 1,
  unique (unit_id, source_key, year),
  check ((ceiling_id is null) = (base_amount is null)),
  check (set_aside <= income and given <= income and spent <= given and work_given <= given)
);

-- A sponsor: whoever gives money or things. Named outside the unit only where they wish it.
create table budget.sponsor (
  id         uuid primary key,
  unit_id    uuid not null references units.unit,
  kind       text not null check (kind in ('organisation', 'person')),
  name       text not null check (name <> ''),
  contact    text,
  may_name   boolean not null,
  created_by uuid not null references identity.official,
  created_at timestamptz not null,
  version    integer not null default 1
);
create index on budget.sponsor (unit_id);

-- One thing that a fund pays for: a task of the programme, with where its money stands.
create table budget.task (
  id         uuid primary key,
  fund_id    uuid not null references budget.fund,
  unit_id    uuid not null references units.unit,
  year       integer not null,
  item       text not null check (item in ('prizes', 'printing', 'meetings', 'contests', 'media', 'publications', 'fostering',
               'inspection', 'training', 'software', 'other')),
  title      text not null check (title <> ''),
  clause     text,                                        -- the clause of the plan that it serves
  workings   text,                                        -- how the estimate was reckoned
  estimated  budget.dong not null default 0,
  given      budget.dong not null default 0,
  committed  budget.dong not null default 0,
  spent      budget.dong not null default 0,
  settled    budget.dong not null default 0,
  closed_on  date,
  planned_by uuid not null references identity.official,
  planned_at timestamptz not null,
  version    integer not null default 1,
  check (settled <= spent and spent <= committed and committed <= given and given <= estimated),
  check (closed_on is null or settled = spent)
);
create index on budget.task (fund_id);
create index on budget.task (unit_id, year);

-- A prize of a decision, paid: once for an award, and once for an achievement while its money has not come back.
create table budget.prize (
  id         uuid primary key,
  award_id   uuid not null unique references commendations.award,
  task_id    uuid not null references budget.task,
  unit_id    uuid not null references units.unit,         -- whose fund paid
  amount     budget.dong not null check (amount > 0),
  paid_on    date not null,
  payee      text not null check (payee <> ''),           -- who signed for it
  receipt    text not null check (receipt <> ''),
  file_id    uuid references files.file,
  recovered  budget.dong not null default 0,
  paid_by    uuid not null references identity.official,
  paid_at    timestamptz not null,
  version    integer not null default 1,
  check (recovered <= amount)
);
create index on budget.prize (unit_id);
create index on budget.prize (task_id);

create table budget.paid_achievement (
  achievement_id uuid primary key references commendations.achievement,
  prize_id       uuid not null references budget.prize
);

-- What happened with the money of a task, line by line, each with its document.
create table budget.act (
  id         uuid primary key,
  task_id    uuid not null references budget.task,
  step       text not null check (step in
               ('estimate', 'cut', 'give', 'take_back', 'commit', 'release', 'spend', 'repay', 'settle')),
  amount     budget.dong not null,
  on_day     date not null,
  document   text,
  payee      text,
  file_id    uuid references files.file,
  support_id uuid references fostering.support,           -- money that was given under a fostering plan
  prize_id   uuid references budget.prize,
  done_by    uuid not null references identity.official,
  done_at    timestamptz not null,
  check (amount > 0 or step = 'settle'),
  check (step not in ('give', 'commit', 'spend', 'settle') or document is not null)
);
create index on budget.act (task_id, done_at);
create index on budget.act (support_id) where support_id is not null;
create trigger keep_lines before update or delete on budget.act for each row execute function budget.keep_lines();

-- What came into a fund.
create table budget.income (
  id         uuid primary key,
  fund_id    uuid not null references budget.fund,
  kind       text not null check (kind in ('set_aside', 'carried', 'donation', 'recovery', 'other')),
  amount     budget.dong not null check (amount > 0),
  on_day     date not null,
  document   text not null check (document <> ''),
  sponsor_id uuid references budget.sponsor,
  prize_id   uuid references budget.prize,
  file_id    uuid references files.file,
  entered_by uuid not null references identity.official,
  entered_at timestamptz not null,
  check ((kind = 'donation') = (sponsor_id is not null)),
  check ((kind = 'recovery') = (prize_id is not null))
);
create index on budget.income (fund_id);
create index on budget.income (prize_id) where prize_id is not null;
create trigger keep_lines before update or delete on budget.income for each row execute function budget.keep_lines();

-- A gift in kind: what it is, from whom, and whom it went to.
create table budget.gift (
  id          uuid primary key,
  unit_id     uuid not null references units.unit,
  sponsor_id  uuid not null references budget.sponsor,
  what        text not null check (what <> ''),
  quantity    integer not null check (quantity > 0),
  measure     text not null check (measure <> ''),
  worth       budget.dong,                                -- as the giver or the unit reckons it; never part of a fund
  received_on date not null,
  document    text,
  meant_for   text,
  passed      integer not null default 0,
  recorded_by uuid not null references identity.official,
  recorded_at timestamptz not null,
  version     integer not null default 1,
  check (passed between 0 and quantity)
);
create index on budget.gift (unit_id, received_on);

create table budget.gift_passed (
  id          uuid primary key,
  gift_id     uuid not null references budget.gift,
  quantity    integer not null check (quantity > 0),
  given_to    text not null check (given_to <> ''),
  exemplar_id uuid references exemplars.exemplar,
  on_day      date not null,
  document    text,
  passed_by   uuid not null references identity.official,
  passed_at   timestamptz not null
);
create index on budget.gift_passed (gift_id);
create index on budget.gift_passed (exemplar_id);
create trigger keep_lines before update or delete on budget.gift_passed for each row execute function budget.keep_lines();
