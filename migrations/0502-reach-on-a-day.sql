-- What a unit reached on a day: the rule of `units.rebuild_reach` for one root and any day, so that the figures of a past
-- year are those of the tree of then.
create function units.reach_on(root uuid, day date) returns setof uuid
language sql stable as $$
  with recursive edge as (
    select parent, child from (
      select distinct on (r.unit_id) r.to_id as parent, r.unit_id as child
      from units.relation r
      where r.kind = 'administrative' and coalesce(r.valid_from, '-infinity') <= day
      order by r.unit_id, r.valid_from desc nulls last
    ) latest
    union
    select s.to_id, s.from_id from units.succession s where s.on_date <= day and s.kind <> 'split'
  ), walk(unit_id) as (
    select root union select e.child from walk w join edge e on e.parent = w.unit_id
  )
  select unit_id from walk;
$$;
