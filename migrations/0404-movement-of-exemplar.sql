-- Readers see from which movement somebody came (I.1.c).
create or replace view portal.exemplar as
  select e.id, e.slug, e.code, e.unit_id, e.field_id, e.topic_id, e.summary, e.discovered_on,
    p.kind, p.name, p.name_km, p.occupation, p.hamlet, p.unit_id as place_id, p.id as subject_id, p.name_folded,
    (select m.name from programmes.movement m where m.id = e.movement_id) as movement
  from exemplars.exemplar e
  join portal.shown_exemplar sh on sh.id = e.id
  join exemplars.subject p on p.id = e.subject_id;
