-- Anniversaries say whether they are certain, and carry the days that were announced for single years (VI.3).
alter table programmes.anniversary add column to_confirm boolean not null default false;

-- The Khmer calendar repeats its months in other years than the Vietnamese one: what pagodas and offices announce goes first.
create table programmes.anniversary_day (
  anniversary_id uuid not null references programmes.anniversary,
  year           integer not null,
  on_day         date not null,
  to_confirm     boolean not null default true,
  primary key (anniversary_id, year),
  check (extract(year from on_day) = year)
);
