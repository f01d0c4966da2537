-- A unit made in a reform may stand under another that the same reform makes: it has only a name until then.
alter table units.reform_line add column parent_name text;
alter table units.reform_line add check (parent_id is null or parent_name is null);

-- A rehearsal: the reform done on all that there is, counted, and undone again in the same transaction.
create table units.rehearsal (
  id        uuid primary key,
  reform_id uuid not null references units.reform on delete cascade,
  version   integer not null,                             -- of the draft that was rehearsed
  held_by   uuid not null,
  held_at   timestamptz not null,
  result    jsonb not null
);
create index on units.rehearsal (reform_id, held_at desc);

-- Which unit answers for what a unit left, on a day: itself while it stands, else who goes on from it as a whole, else the
-- one that it stood under last (a district that was split over many).
create function units.bearers(day date) returns table (unit_id uuid, bearer_id uuid)
language sql stable as $$
  with recursive next as (
    select u.id, case when coalesce(u.valid_to, 'infinity') > day then u.id else coalesce(
      (select s.to_id from units.succession s where s.from_id = u.id and s.kind <> 'split' and s.on_date <= day
        order by s.on_date, s.part desc, s.to_id limit 1),
      (select r.to_id from units.relation r where r.unit_id = u.id and r.kind = 'administrative'
        and coalesce(r.valid_from, '-infinity') <= day order by r.valid_from desc nulls last limit 1),
      u.id) end as to_id
    from units.unit u
  ), walk(id, at, steps) as (
    select id, to_id, 1 from next
    union
    select w.id, n.to_id, w.steps + 1 from walk w join next n on n.id = w.at where n.to_id <> w.at and w.steps < 50
  )
  select distinct on (id) id, at from walk order by id, steps desc
$$;
