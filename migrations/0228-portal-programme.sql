-- The programme as readers see it: its clauses, what was launched for it, and how far it is, in numbers of records only.
create view portal.programme as
  select id, key, name_vi, name_km, name_en, number, based_on, source, valid_from, valid_to from programmes.programme;

create view portal.clause as
  select programme_id, code, parent_code, ord, text, asks from programmes.clause;

create view portal.target as
  select programme_id, clause_code, quota_class, meaning, counts, min_count, max_count, valid_from, valid_to
  from programmes.target;

create view portal.movement as
  select m.id, m.key, m.name, m.launched_by, m.document, m.valid_from, m.valid_to, m.to_confirm,
    (select count(*) from exemplars.exemplar e join portal.shown_exemplar h on h.id = e.id
     where e.movement_id = m.id)::int as exemplars
  from programmes.movement m;

create view portal.anniversary as
  select id, key, name_vi, name_km, name_en, calendar, month, day, since from programmes.anniversary;

-- Where stories that readers see were carried besides, by channel.
create view portal.carried as
  select d.channel, count(*)::int as times, count(distinct d.story_id)::int as stories
  from stories.delivery d join portal.story s on s.id = d.story_id
  where d.due is distinct from 'recall'
  group by d.channel;

-- Regulations on what an exemplar is: public acts of units.
create view portal.regulation as
  select id, unit_id, number, issued_on, title, valid_from, valid_to from criteria.regulation;

-- How many units owed a yearly report, and how many sent one.
create view portal.report_round as
  select r.programme_id, r.year, r.due_on,
    (select count(*) from reporting.expected x where x.round_id = r.id)::int as owed,
    (select count(*) from reporting.report p where p.round_id = r.id and p.state in ('sent', 'accepted'))::int as sent
  from reporting.round r;

-- A change of these touches the pages about the programme, and no list of stories.
create function portal.programme_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('portal', '=programme');
  return null;
end
$$;
create trigger told after insert or update or delete on programmes.programme for each statement execute function portal.programme_changed();
create trigger told after insert or update or delete on programmes.clause for each statement execute function portal.programme_changed();
create trigger told after insert or update or delete on programmes.movement for each statement execute function portal.programme_changed();
create trigger told after insert or update or delete on programmes.anniversary for each statement execute function portal.programme_changed();
create trigger told after insert or update or delete on criteria.regulation for each statement execute function portal.programme_changed();
create trigger told after insert or update or delete on stories.delivery for each statement execute function portal.programme_changed();
create trigger told after insert or update or delete on reporting.round for each statement execute function portal.programme_changed();
create trigger told after insert or update or delete on reporting.report for each statement execute function portal.programme_changed();
