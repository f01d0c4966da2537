-- What goes out, or changes once it is out, names exactly the pages that show it: the story itself, the lists it stands in, the
-- people it tells of. The sign «=» says so; every other change touches the lists as well. A draft touches no page at all.
create function portal.story_changed() returns trigger language plpgsql as $$
declare
  row jsonb := to_jsonb(coalesce(new, old));
  story uuid := (row ->> tg_argv[0])::uuid;
  touched text;
begin
  if not exists (select 1 from stories.edition e where e.story_id = story) then
    return null;
  end if;
  for touched in
    select 'story:' || story
    union select 'stories'
    union select 'stories:field:' || s.field_id from stories.story s where s.id = story
    union select 'stories:field:' || (to_jsonb(old) ->> 'field_id') where to_jsonb(old) ? 'field_id'
    union select 'stories:unit:' || s.unit_id from stories.story s where s.id = story
    union select unnest(array['exemplar:' || e.id, 'stories:unit:' || p.unit_id, 'stories:unit:' || e.unit_id])
      from exemplars.exemplar e join exemplars.subject p on p.id = e.subject_id
      where e.id in (select x.exemplar_id from stories.story_exemplar x where x.story_id = story)
        or e.id::text = row ->> 'exemplar_id'
  loop
    perform pg_notify('portal', '=' || touched);
  end loop;
  return null;
end
$$;

drop trigger changed on stories.edition;
drop trigger changed on stories.story;
drop trigger changed on stories.story_exemplar;
drop trigger changed on stories.picture;
drop trigger changed on stories.form;

create trigger changed after insert or update or delete on stories.edition
  for each row execute function portal.story_changed('story_id');
create trigger changed after update on stories.story for each row
  when ((old.slug, old.language, old.original_id, old.unit_id, old.field_id, old.topic_id, old.state)
    is distinct from (new.slug, new.language, new.original_id, new.unit_id, new.field_id, new.topic_id, new.state))
  execute function portal.story_changed('id');
create trigger changed after insert or update or delete on stories.story_exemplar
  for each row execute function portal.story_changed('story_id');
create trigger changed after update or delete on stories.picture
  for each row execute function portal.story_changed('story_id');
create trigger changed after insert or update or delete on stories.form
  for each row execute function portal.story_changed('story_id');
