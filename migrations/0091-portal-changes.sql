-- Pages that name a person are told of a change of the name; those that name a unit or a field, of theirs.
create or replace view portal.exemplar as
  select e.id, e.slug, e.code, e.unit_id, e.field_id, e.topic_id, e.summary, e.discovered_on,
    p.kind, p.name, p.name_km, p.occupation, p.hamlet, p.unit_id as place_id, p.id as subject_id
  from exemplars.exemplar e
  join portal.shown_exemplar sh on sh.id = e.id
  join exemplars.subject p on p.id = e.subject_id;

create trigger changed after update on units.unit for each row execute function portal.changed('unit', 'id');
create trigger changed after insert or update or delete on units.succession for each row execute function portal.changed('unit', 'to_id');
create trigger changed after update on programmes.field for each row execute function portal.changed('field', 'id');
create trigger changed after update on programmes.topic for each row execute function portal.changed('field', 'field_id');

-- A story is found by its field, a person by the story: what the public lists ask most.
create index on stories.story (field_id);
create index on stories.story (original_id);
