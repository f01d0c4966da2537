-- It stands after those that it takes up (0404 and before).
-- On the portal the records of one person are one page: that of the kept record, where readers may see it. Stories, recognitions
-- and adoptions of the others stand there too; the address of each other leads there.
create or replace view portal.shown_exemplar as
  select e.id
  from exemplars.exemplar e
  where e.stage not in ('on_hold', 'withdrawn')
    and (e.stage <> 'merged' or not exists (
      select 1 from exemplars.kept k join exemplars.exemplar r on r.id = k.kept_id
      where k.id = e.id and r.stage in ('on_hold', 'withdrawn')))
    and exists (select 1 from exemplars.recognition r where r.exemplar_id = e.id)
    and exists (
      select 1 from exemplars.consent c
      where c.exemplar_id = e.id and c.use = 'portal' and c.withdrawn_on is null
        and c.given_on <= current_date and (c.until is null or c.until >= current_date));

-- The record on whose page a shown one stands: most often its own.
create view portal.page_of as
  select e.id, case when e.stage = 'merged' then coalesce(
      (select k.kept_id from exemplars.kept k join portal.shown_exemplar s on s.id = k.kept_id where k.id = e.id), e.id)
    else e.id end as page_id
  from exemplars.exemplar e join portal.shown_exemplar sh on sh.id = e.id;

create or replace view portal.exemplar as
  select e.id, e.slug, e.code, e.unit_id, e.field_id, e.topic_id, e.summary, e.discovered_on,
    p.kind, p.name, p.name_km, p.occupation, p.hamlet, p.unit_id as place_id, p.id as subject_id, p.name_folded,
    (select m.name from programmes.movement m where m.id = e.movement_id) as movement
  from exemplars.exemplar e
  join portal.page_of pg on pg.id = e.id and pg.page_id = e.id
  join exemplars.subject p on p.id = e.subject_id;

-- Where the address of a record that stands on another's page leads.
create view portal.moved_exemplar as
  select e.slug, k.slug as to_slug
  from exemplars.exemplar e join portal.page_of pg on pg.id = e.id and pg.page_id <> e.id
  join exemplars.exemplar k on k.id = pg.page_id;

create or replace view portal.story_exemplar as
  select distinct x.story_id, pg.page_id as exemplar_id
  from stories.story_exemplar x
  join portal.story s on s.id = x.story_id
  join portal.page_of pg on pg.id = x.exemplar_id;

create or replace view portal.story_person as
  select x.story_id, pg.page_id as exemplar_id, p.kind, p.unit_id as place_id, e.unit_id
  from stories.story_exemplar x
  join portal.page_of pg on pg.id = x.exemplar_id
  join exemplars.exemplar e on e.id = x.exemplar_id
  join exemplars.subject p on p.id = e.subject_id;

create or replace view portal.recognition as
  select r.id, pg.page_id as exemplar_id, r.unit_id, r.level, r.decision_no, r.decided_on
  from exemplars.recognition r join portal.page_of pg on pg.id = r.exemplar_id;

create or replace view portal.achievement as
  select a.id, pg.page_id as exemplar_id, a.ord, a.what, a.before_value, a.after_value
  from exemplars.achievement a join portal.page_of pg on pg.id = a.exemplar_id;

create or replace view portal.adoption as
  select a.id, pg.page_id as exemplar_id, a.unit_id, a.since, a.result
  from replication.adoption a join portal.page_of pg on pg.id = a.exemplar_id
  where a.state = 'confirmed';

create or replace view portal.movement as
  select m.id, m.key, m.name, m.launched_by, m.document, m.valid_from, m.valid_to, m.to_confirm,
    (select count(distinct h.page_id) from exemplars.exemplar e join portal.page_of h on h.id = e.id
     where e.movement_id = m.id)::int as exemplars
  from programmes.movement m;

-- A way of doing things goes over to the page that is kept, unless that page has one of its own.
create or replace view portal.model as
  select pg.page_id as exemplar_id, m.slug, m.name, m.conditions, m.cost, m.duration
  from replication.model m join portal.page_of pg on pg.id = m.exemplar_id
  where pg.page_id = pg.id or not exists (select 1 from replication.model own where own.exemplar_id = pg.page_id);

create or replace view portal.model_step as
  select pg.page_id as exemplar_id, st.ord, st.title, st.text
  from replication.step st join portal.page_of pg on pg.id = st.exemplar_id
  where pg.page_id = pg.id or not exists (select 1 from replication.model own where own.exemplar_id = pg.page_id);

create or replace view portal.event_exemplar as
  select distinct a.event_id, h.page_id as exemplar_id
  from events.appearance a
  join portal.event e on e.id = a.event_id
  join portal.page_of h on h.id = a.exemplar_id;

create or replace view portal.commendation as
  select f.id, x.page_id as exemplar_id, f.unit_id, f.field_id, f.recipient_kind, f.recipient_name, f.recipient_folded,
    f.achievement, f.number_text, f.decided_on, f.year, f.issuer,
    t.key as title_key, t.category, t.rank, t.name_vi, t.name_km, t.name_en
  from commendations.in_force f
  join commendations.title t on t.id = f.title_id
  left join portal.page_of x on x.id = f.exemplar_id
  where f.is_named;

-- A link that is made or ended touches the pages of both.
create trigger changed after insert or update on exemplars.same for each row execute function portal.changed('exemplar', 'record_id');
create trigger kept_changed after insert or update on exemplars.same for each row execute function portal.changed('exemplar', 'kept_id');
