-- Search with counts on ten thousand stories. The words of a title alone stand beside those of the whole text, small enough
-- to be weighed for every hit; the views ask for each story and person by its key in place of listing everybody first.
alter table stories.edition
  add column title_search tsvector generated always as (to_tsvector('simple', platform.fold(title))) stored;
create index on stories.edition using gin (title_search);

create or replace view portal.story as
  select s.id, s.slug, s.language, s.original_id, s.unit_id, s.field_id, s.topic_id,
    e.number as edition, e.title, e.standfirst, e.author, e.body, e.cover_id, e.folded, e.exact, e.search, e.search_exact,
    e.published_at, e.correction, f.published_at as first_published_at, e.title_search
  from stories.story s
  join stories.edition e on e.story_id = s.id and e.ended_at is null
  join stories.edition f on f.story_id = s.id and f.number = 1
  where s.state <> 'taken_down'
    and not exists (
      select 1 from stories.story_exemplar x
      where x.story_id = s.id and not exists (select 1 from portal.shown_exemplar h where h.id = x.exemplar_id));

-- Whom a story tells of, as far as a search narrows by it.
create view portal.story_person as
  select x.story_id, e.id as exemplar_id, p.kind, p.unit_id as place_id
  from stories.story_exemplar x
  join portal.shown_exemplar h on h.id = x.exemplar_id
  join exemplars.exemplar e on e.id = x.exemplar_id
  join exemplars.subject p on p.id = e.subject_id;

create or replace view portal.exemplar as
  select e.id, e.slug, e.code, e.unit_id, e.field_id, e.topic_id, e.summary, e.discovered_on,
    p.kind, p.name, p.name_km, p.occupation, p.hamlet, p.unit_id as place_id, p.id as subject_id, p.name_folded
  from exemplars.exemplar e
  join portal.shown_exemplar sh on sh.id = e.id
  join exemplars.subject p on p.id = e.subject_id;

-- Every page asks who may be shown today: whose consent to the portal stands.
create index on exemplars.consent (exemplar_id) include (given_on, until) where use = 'portal' and withdrawn_on is null;

-- Which stories hold these words: only their ids, by how well the title fits, as one text of 32 letters each. The search
-- index is used however common a word is: the planner does not know what unpacking ten thousand texts would cost. An id is
-- looked up among the published stories by who asks.
create function portal.matching(words tsquery, whole tsquery, phrase tsquery) returns table (title int, ids text)
language sql stable security definer set search_path = pg_catalog set enable_seqscan = off
begin atomic
  select case when e.title_search @@ phrase then 3 when e.title_search @@ whole then 2 when e.title_search @@ words then 1 else 0 end as title,
    encode(string_agg(uuid_send(e.story_id), ''), 'hex') as ids
  from stories.edition e where e.search @@ words and e.ended_at is null group by 1;
end;

-- The newest stories whose titles hold these words, and the people one of whose names begins so: ids only, for the same reasons.
create function portal.titled(words tsquery) returns setof uuid
language sql stable security definer set search_path = pg_catalog set enable_seqscan = off
begin atomic
  select e.story_id from stories.edition e where e.title_search @@ words and e.ended_at is null
  order by e.published_at desc limit 12;
end;

create function portal.named(beginning text) returns setof uuid
language sql stable security definer set search_path = pg_catalog set enable_seqscan = off
begin atomic
  select e.id from exemplars.subject p join exemplars.exemplar e on e.subject_id = p.id
  where p.name_folded like beginning || '%' or p.name_folded like '% ' || beginning || '%'
  order by p.name_folded not like beginning || '%', p.name_folded limit 24;
end;
