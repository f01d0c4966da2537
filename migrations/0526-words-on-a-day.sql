-- The words of a task and of a movement on a day: a task that was put right keeps whose it was and since when its effect is
-- known, so that a figure holds as of its cut-off; a movement may be changed from a day that lies ahead.

alter table programmes.task_was add unit_id uuid not null references units.unit;   -- nothing wrote this table before
create index on programmes.task_was (unit_id);

alter table programmes.task_result add effect_at timestamptz;                      -- when the effect was first written
update programmes.task_result set effect_at = noted_at where effect is not null;
alter table programmes.task_result add check ((effect is null) = (effect_at is null)) not valid;

-- The tasks that were planned by the end of a day, each as it was said then.
create function programmes.tasks_on(day date)
  returns table (id uuid, programme_id uuid, unit_id uuid, is_yearly boolean, due_on date, is_dropped boolean)
  language sql stable as $$
  select k.id, k.programme_id, coalesce(w.unit_id, k.unit_id), coalesce(w.is_yearly, k.is_yearly), coalesce(w.due_on, k.due_on),
    coalesce(k.dropped_at < day + 1, false)
  from programmes.task k
  left join lateral (select * from programmes.task_was w where w.task_id = k.id and w.changed_at >= day + 1
    order by w.number limit 1) w on true
  where k.planned_at < day + 1
$$;

-- What a movement is called on a day, by whom it is carried and by which document: the words of then, or the newest.
create function programmes.movement_words(day date)
  returns table (movement_id uuid, name text, name_km text, name_en text, launched_by text, document text, field_id uuid, aims text)
  language sql stable as $$
  select m.id, coalesce(w.name, m.name), case when w.number is null then m.name_km else w.name_km end,
    case when w.number is null then m.name_en else w.name_en end, coalesce(w.launched_by, m.launched_by),
    case when w.number is null then m.document else w.document end,
    case when w.number is null then m.field_id else w.field_id end, coalesce(w.aims, m.aims)
  from programmes.movement m
  left join lateral (select * from programmes.movement_was w where w.movement_id = m.id and w.until_on > day
    order by w.until_on, w.number limit 1) w on true
$$;

-- Readers meet the words of today; of whom a movement is leads to the page of that unit.
create or replace view portal.movement as
  select m.id, m.key, coalesce(w.name, m.name) as name, coalesce(w.launched_by, m.launched_by) as launched_by,
    case when w.number is null then m.document else w.document end as document, m.valid_from, m.valid_to, m.to_confirm,
    (select count(distinct h.page_id) from exemplars.exemplar e join portal.page_of h on h.id = e.id
     where e.movement_id = m.id)::int as exemplars,
    case when w.number is null then m.name_km else w.name_km end as name_km,
    case when w.number is null then m.name_en else w.name_en end as name_en, m.scope,
    (select l.name from units.label l where l.unit_id = m.unit_id) as unit_name, m.unit_id
  from programmes.movement m
  left join lateral (select * from programmes.movement_was w where w.movement_id = m.id and w.until_on > current_date
    order by w.until_on, w.number limit 1) w on true;

create or replace view portal.exemplar as
  select e.id, e.slug, e.code, e.unit_id, e.field_id, e.topic_id, e.summary, e.discovered_on,
    p.kind, p.name, p.name_km, p.occupation, p.hamlet, p.unit_id as place_id, p.id as subject_id, p.name_folded,
    (select m.name from portal.movement m where m.id = e.movement_id) as movement
  from exemplars.exemplar e
  join portal.page_of pg on pg.id = e.id and pg.page_id = e.id
  join exemplars.subject p on p.id = e.subject_id;
