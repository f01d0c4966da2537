-- What can be taken back openly: an entry by its author, a contest's result by who holds it, a line of income by who keeps the fund.
alter table contests.entry drop constraint entry_state_check;
alter table contests.entry drop constraint entry_check1;
alter table contests.entry
  add constraint entry_state_check check (state in ('received', 'admitted', 'refused', 'withdrawn')),
  add column withdrawn_at timestamptz,                           -- by its author, under the receipt
  add column taken_off boolean not null default false,           -- by a correction of the results
  add check ((state = 'withdrawn') = (withdrawn_at is not null)),
  add check (state <> 'received' or checked_at is null),
  add check (state not in ('admitted', 'refused') or checked_at is not null),
  add check (not taken_off or state = 'admitted');

-- A judge of an author's name: who named them looked and found another person.
alter table contests.judge add column namesake_checked boolean not null default false;

-- A correction of results that were announced: which entry, why; everybody reads it. What stood before it is kept.
create table contests.correction (
  id         uuid primary key,
  contest_id uuid not null references contests.contest,
  number     integer not null,
  kind       text not null check (kind in ('take_off', 'put_back')),
  entry_id   uuid not null references contests.entry,
  why        text not null check (why <> ''),
  made_by    uuid not null references identity.official,
  made_at    timestamptz not null,
  unique (contest_id, number)
);
create index on contests.correction (entry_id);

create table contests.former_result (
  correction_id uuid not null references contests.correction,
  entry_id      uuid not null references contests.entry,
  place         integer not null check (place >= 1),
  prize_id      uuid references contests.prize,
  points        integer not null,
  judges        integer not null check (judges >= 1),
  was_tied      boolean not null,
  primary key (correction_id, entry_id)
);
create index on contests.former_result (entry_id);

create view portal.contest_correction as
  select c.contest_id, c.number, c.kind, e.title, e.language, c.why, c.made_at
  from contests.correction c
  join contests.entry e on e.id = c.entry_id
  join portal.contest p on p.id = c.contest_id and p.state in ('results', 'closed');

-- The prizes as they stood before a correction, without names: whose prize was taken is told by the entry alone.
create view portal.contest_former_result as
  select c.contest_id, c.number, e.category_id, f.place, f.prize_id, e.title, e.language
  from contests.former_result f
  join contests.correction c on c.id = f.correction_id
  join contests.entry e on e.id = f.entry_id
  join portal.contest p on p.id = c.contest_id and p.state in ('results', 'closed')
  where f.prize_id is not null;

-- A line of income is undone by another that says which and why; no line is ever changed.
alter table budget.income
  add column undoes uuid unique references budget.income,
  add column why    text check (why <> ''),
  add check ((undoes is null) = (why is null)),
  add check (undoes is null or kind <> 'recovery');

-- Whether a sponsor agreed to be thanked in public, how they said so, and whether sums may be told.
alter table budget.sponsor
  add column thanked_on  date,                                   -- the day from which they agree; none: not in public
  add column consent     text check (consent <> ''),             -- how they agreed: a paper, a message
  add column public_sums boolean not null default false,
  add check ((thanked_on is null) = (consent is null)),
  add check (not public_sums or thanked_on is not null);

create view portal.sponsor as
  select s.id, s.unit_id, s.kind, s.name, s.thanked_on, s.public_sums,
    case when s.public_sums then coalesce((select sum(case when i.undoes is null then i.amount else -i.amount end)
      from budget.income i where i.sponsor_id = s.id), 0)::bigint end as money,
    case when s.public_sums then (select string_agg(g.quantity || ' ' || g.measure || ' ' || g.what, '; ' order by g.received_on, g.id)
      from budget.gift g where g.sponsor_id = s.id) end as gifts
  from budget.sponsor s
  where s.thanked_on <= current_date;

create function portal.sponsor_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('portal', '=sponsors');
  return null;
end
$$;
create trigger changed after insert or update on budget.sponsor for each row
  when (new.thanked_on is not null) execute function portal.sponsor_changed();
create trigger changed_back after update on budget.sponsor for each row
  when (old.thanked_on is not null and new.thanked_on is null) execute function portal.sponsor_changed();
create trigger told after insert on budget.income for each row
  when (new.sponsor_id is not null) execute function portal.sponsor_changed();
create trigger told after insert on budget.gift for each row execute function portal.sponsor_changed();
