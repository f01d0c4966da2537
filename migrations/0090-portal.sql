-- What the public may see, and nothing else. The portal's role can read these views only, so no fault of the portal
-- can show a draft, a person without a consent that holds today, or a file that is not part of a published story.
create schema portal;

create view portal.shown_exemplar as
  select e.id
  from exemplars.exemplar e
  where e.stage not in ('on_hold', 'withdrawn')
    and exists (select 1 from exemplars.recognition r where r.exemplar_id = e.id)
    and exists (
      select 1 from exemplars.consent c
      where c.exemplar_id = e.id and c.use = 'portal' and c.withdrawn_on is null
        and c.given_on <= current_date and (c.until is null or c.until >= current_date));

create view portal.unit as
  select u.id, u.key as slug, u.kind, u.valid_from, u.valid_to, u.lon, u.lat, l.name, l.short, l.km,
    (select r.to_id from units.relation r
     where r.unit_id = u.id and r.kind = 'administrative'
     order by r.valid_from desc nulls last limit 1) as parent_id
  from units.unit u join units.label l on l.unit_id = u.id;

create view portal.unit_succession as
  select from_id, to_id, on_date, part from units.succession;

create view portal.unit_reach as
  select root_id, unit_id from units.reach where relation = 'administrative';

create view portal.field as
  select id, code, slug, name_vi, name_km, name_en, about_vi, about_km, about_en from programmes.field;

create view portal.topic as
  select id, field_id, slug, ord, name_vi, name_km, name_en from programmes.topic;

create view portal.story as
  select s.id, s.slug, s.language, s.original_id, s.unit_id, s.field_id, s.topic_id,
    e.number as edition, e.title, e.standfirst, e.author, e.body, e.cover_id, e.folded, e.exact, e.search, e.search_exact,
    e.published_at, e.correction,
    (select min(f.published_at) from stories.edition f where f.story_id = s.id) as first_published_at
  from stories.story s
  join stories.edition e on e.story_id = s.id and e.ended_at is null
  where s.state <> 'taken_down'
    and not exists (
      select 1 from stories.story_exemplar x
      where x.story_id = s.id and x.exemplar_id not in (select id from portal.shown_exemplar));

create view portal.story_exemplar as
  select x.story_id, x.exemplar_id
  from stories.story_exemplar x join portal.story s on s.id = x.story_id;

-- A story that was taken down answers «410 gone», without a word of what it said.
create view portal.gone_story as
  select s.slug from stories.story s
  where exists (select 1 from stories.edition e where e.story_id = s.id)
    and s.id not in (select id from portal.story);

create view portal.exemplar as
  select e.id, e.slug, e.code, e.unit_id, e.field_id, e.topic_id, e.summary, e.discovered_on,
    p.kind, p.name, p.name_km, p.occupation, p.hamlet, p.unit_id as place_id
  from exemplars.exemplar e
  join portal.shown_exemplar sh on sh.id = e.id
  join exemplars.subject p on p.id = e.subject_id;

create view portal.recognition as
  select r.id, r.exemplar_id, r.unit_id, r.level, r.decision_no, r.decided_on
  from exemplars.recognition r join portal.shown_exemplar sh on sh.id = r.exemplar_id;

create view portal.achievement as
  select a.id, a.exemplar_id, a.ord, a.what, a.before_value, a.after_value
  from exemplars.achievement a join portal.shown_exemplar sh on sh.id = a.exemplar_id;

create view portal.model as
  select m.exemplar_id, m.slug, m.name, m.conditions, m.cost, m.duration
  from replication.model m join portal.shown_exemplar sh on sh.id = m.exemplar_id;

create view portal.model_step as
  select st.exemplar_id, st.ord, st.title, st.text
  from replication.step st join portal.shown_exemplar sh on sh.id = st.exemplar_id;

create view portal.adoption as
  select a.id, a.exemplar_id, a.unit_id, a.since, a.result
  from replication.adoption a join portal.shown_exemplar sh on sh.id = a.exemplar_id
  where a.state = 'confirmed';

create view portal.picture as
  select p.id, p.story_id, p.alt, p.credit, p.caption, f.sha256, f.type, f.width, f.height
  from stories.picture p
  join portal.story s on s.id = p.story_id
  join files.file f on f.id = p.file_id
  where p.id = s.cover_id or s.body @> jsonb_build_object('content', jsonb_build_array(jsonb_build_object('type', 'picture', 'attrs', jsonb_build_object('id', p.id))));

-- Kept pages are thrown away by what they show: every change of these tables names it to whoever listens.
create function portal.changed() returns trigger language plpgsql as $$
declare row jsonb := to_jsonb(coalesce(new, old));
begin
  perform pg_notify('portal', tg_argv[0] || ':' || coalesce(row ->> tg_argv[1], ''));
  return null;
end
$$;

create trigger changed after insert or update or delete on stories.edition for each row execute function portal.changed('story', 'story_id');
create trigger changed after update on stories.story for each row execute function portal.changed('story', 'id');
create trigger changed after insert or update or delete on stories.story_exemplar for each row execute function portal.changed('story', 'story_id');
create trigger changed after update or delete on stories.picture for each row execute function portal.changed('story', 'story_id');
create trigger changed after insert or update or delete on exemplars.consent for each row execute function portal.changed('exemplar', 'exemplar_id');
create trigger changed after update on exemplars.exemplar for each row execute function portal.changed('exemplar', 'id');
create trigger changed after update on exemplars.subject for each row execute function portal.changed('subject', 'id');
create trigger changed after insert or update or delete on exemplars.recognition for each row execute function portal.changed('exemplar', 'exemplar_id');
create trigger changed after insert or update or delete on exemplars.achievement for each row execute function portal.changed('exemplar', 'exemplar_id');
create trigger changed after insert or update or delete on replication.adoption for each row execute function portal.changed('exemplar', 'exemplar_id');
create trigger changed after insert or update or delete on replication.model for each row execute function portal.changed('exemplar', 'exemplar_id');
create trigger changed after insert or update or delete on replication.step for each row execute function portal.changed('exemplar', 'exemplar_id');
create trigger changed after insert or update or delete on units.name for each row execute function portal.changed('unit', 'unit_id');
