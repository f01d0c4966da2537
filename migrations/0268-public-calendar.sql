-- Stories that were told for an anniversary of a year: what newsrooms planned for its day and readers can read, with translations.
create view portal.anniversary_story as
  select c.anniversary_id, extract(year from c.on_day)::int as year, s.id as story_id, s.language,
    coalesce(s.original_id, s.id) as group_id, s.first_published_at
  from stories.calendar_entry c
  join portal.story s on s.id = c.story_id or s.original_id = c.story_id
  where c.anniversary_id is not null and c.dropped_at is null;

-- A plan touches the public calendar only once its story is out; a story that goes out, only where it was planned for a day.
create function portal.planned_story_changed() returns trigger language plpgsql as $$
declare
  row jsonb := to_jsonb(coalesce(new, old));
  story uuid := (row ->> 'story_id')::uuid;
begin
  if exists (select 1 from stories.story s join stories.calendar_entry c on c.story_id = s.id or c.story_id = s.original_id
      where s.id = story and c.anniversary_id is not null)
    and exists (select 1 from stories.edition e where e.story_id = story) then
    perform pg_notify('portal', '=calendar');
  end if;
  return null;
end
$$;
create trigger planned after insert or update or delete on stories.edition
  for each row execute function portal.planned_story_changed();
create trigger told after insert or update or delete on stories.calendar_entry
  for each row execute function portal.planned_story_changed();

-- Untying a story: the entry as it was named it.
create function portal.story_untied() returns trigger language plpgsql as $$
begin
  if exists (select 1 from stories.edition e where e.story_id = old.story_id) then
    perform pg_notify('portal', '=calendar');
  end if;
  return null;
end
$$;
create trigger untied after update on stories.calendar_entry for each row
  when (old.story_id is distinct from new.story_id and old.story_id is not null)
  execute function portal.story_untied();
