-- Lists are chosen in memory: what each story is about is read at once, with the unit that followed its people.
create or replace view portal.story_person as
  select x.story_id, e.id as exemplar_id, p.kind, p.unit_id as place_id, e.unit_id
  from stories.story_exemplar x
  join portal.shown_exemplar h on h.id = x.exemplar_id
  join exemplars.exemplar e on e.id = x.exemplar_id
  join exemplars.subject p on p.id = e.subject_id;

-- The register of fields and units lies in memory too, so what is added to it is told like what is changed.
create trigger added after insert on units.unit for each row execute function portal.changed('unit', 'id');
create trigger changed after insert or update or delete on units.relation for each row execute function portal.changed('unit', 'unit_id');
create trigger added after insert on programmes.field for each row execute function portal.changed('field', 'id');
create trigger added after insert on programmes.topic for each row execute function portal.changed('field', 'field_id');
