-- A story may be kept in until a moment, and be given a moment to go out by itself. What could not go out then is skipped, with
-- its why, rather than late.
alter table stories.story add embargo_until timestamptz;

create table stories.release (
  id          uuid primary key,
  story_id    uuid not null references stories.story,
  planned_for timestamptz not null,
  planned_by  uuid not null references identity.official,
  planned_at  timestamptz not null,
  outcome     text check (outcome in ('published', 'skipped', 'cancelled')),
  ended_at    timestamptz,
  why         text,                                         -- the code of the refusal
  who         text,                                         -- whom it names
  check ((outcome is null) = (ended_at is null)),
  check ((outcome is not distinct from 'skipped') = (why is not null)),
  check (planned_for > planned_at)
);
create unique index one_release on stories.release (story_id) where outcome is null;
create index on stories.release (planned_for) where outcome is null;
create index on stories.release (story_id, planned_at desc);

-- Nothing goes out under an embargo, by whatever way: feeds, kits and the portal show editions only.
create function stories.keep_embargo() returns trigger language plpgsql as $$
begin
  if exists (select 1 from stories.story s where s.id = new.story_id and s.embargo_until > new.published_at) then
    raise exception 'the story is under an embargo';
  end if;
  return new;
end
$$;
create trigger keep_embargo before insert on stories.edition for each row execute function stories.keep_embargo();
