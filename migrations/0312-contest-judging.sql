-- Judging without names: who judges, which entry was given to whom, what they gave, and the places that come of it.
create table contests.judge (
  contest_id  uuid not null references contests.contest,
  official_id uuid not null references identity.official,
  is_chair    boolean not null default false,
  named_by    uuid not null references identity.official,
  named_at    timestamptz not null,
  primary key (contest_id, official_id)
);
create index on contests.judge (official_id);
create unique index one_chair on contests.judge (contest_id) where is_chair;

create table contests.assignment (
  id             uuid primary key,
  entry_id       uuid not null references contests.entry,
  contest_id     uuid not null references contests.contest,
  judge_id       uuid not null references identity.official,
  assigned_at    timestamptz not null,
  abstained_at   timestamptz,
  abstain_reason text,
  scored_at      timestamptz,
  remark         text,
  unique (entry_id, judge_id),
  foreign key (contest_id, judge_id) references contests.judge,
  check (abstained_at is null or scored_at is null),
  check ((abstained_at is null) = (abstain_reason is null))
);
create index on contests.assignment (judge_id);
create index on contests.assignment (contest_id);

create table contests.score (
  assignment_id uuid not null references contests.assignment,
  criterion_id  uuid not null references contests.criterion,
  points        integer not null check (points >= 0),
  primary key (assignment_id, criterion_id)
);

-- The chair's order of entries that judges found equal, where the tie rule leaves it to the chair.
create table contests.chair_order (
  entry_id   uuid primary key references contests.entry,
  ord        integer not null check (ord >= 1),
  why        text not null check (why <> ''),
  decided_by uuid not null references identity.official,
  decided_at timestamptz not null
);

-- The places as they were announced. They stay as they are.
create table contests.result (
  entry_id   uuid primary key references contests.entry,
  contest_id uuid not null references contests.contest,
  place      integer not null check (place >= 1),
  prize_id   uuid references contests.prize,
  points     integer not null,                              -- the sum of what all its judges gave
  judges     integer not null check (judges >= 1),
  was_tied   boolean not null                               -- the tie rule put it where it is
);
create index on contests.result (contest_id);

alter table contests.contest add column announced_by uuid references identity.official;

-- Who won, for everybody: authors only where they agreed to be named.
create view portal.contest_result as
  select r.contest_id, e.category_id, r.place, r.prize_id, e.title, e.language, r.points, r.judges, r.was_tied,
    case when e.names_public then
      (select string_agg(a.name, ', ' order by a.ord) from contests.author a where a.entry_id = e.id) end as authors,
    case when e.names_public then e.group_name end as group_name
  from contests.result r
  join contests.entry e on e.id = r.entry_id
  join contests.contest c on c.id = r.contest_id and c.state in ('results', 'closed')
  where r.prize_id is not null;
