-- Who goes on from a unit as a whole stands before who took a part of it, also where the part was taken earlier: the department of
-- home affairs gave a part of its work to another in March 2025 and went on itself until July.
create or replace function units.bearers(day date) returns table (unit_id uuid, bearer_id uuid)
language sql stable as $$
  with recursive next as (
    select u.id, case when coalesce(u.valid_to, 'infinity') > day then u.id else coalesce(
      (select s.to_id from units.succession s where s.from_id = u.id and s.kind <> 'split' and s.on_date <= day
        order by s.part desc, s.on_date, s.to_id limit 1),
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
