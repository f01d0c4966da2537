-- The addresses that a story was out under before its title was put right: each leads to where it stands now.
create table stories.former_address (
  slug     text primary key,
  story_id uuid not null references stories.story,
  left_at  timestamptz not null
);
create index on stories.former_address (story_id);

-- Only of what is out: where a story went that was taken down is nobody’s business, nor what it would be called now.
create view portal.former_story as
  select f.slug, s.slug as now_slug, s.language
  from stories.former_address f join portal.story s on s.id = f.story_id;

create or replace view portal.gone_story as
  select s.slug from stories.story s
  where exists (select 1 from stories.edition e where e.story_id = s.id)
    and s.id not in (select id from portal.story)
  union all
  select f.slug from stories.former_address f where f.story_id not in (select id from portal.story);
