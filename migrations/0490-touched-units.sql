-- Which units' figures a transaction touched: a line for each unit that keeps an exemplar of which anything changed that a
-- figure is counted from. What was counted before stays right for every other unit (decision 117). A line is named by its
-- transaction and not by a number or a time: a snapshot says exactly which transactions it had seen.
create table reporting.touched (
  xid     xid8 not null default pg_current_xact_id(),
  unit_id uuid,                                             -- none: every unit
  at      timestamptz not null default now()
);
create index on reporting.touched (xid, unit_id);

-- The newest transaction whose lines were cleared away: what was counted before it is counted anew.
create table reporting.forgotten (
  xid xid8 not null
);

-- Puts down the units of these exemplars and of all that share a story with them: a shared story counts once.
create function reporting.touch(changed uuid[]) returns void language plpgsql as $$
begin
  insert into reporting.touched (unit_id)
  select distinct e.unit_id from exemplars.exemplar e
  where e.id in (
      select unnest(changed)
      union select n.exemplar_id from stories.story_exemplar o join stories.story_exemplar n on n.story_id = o.story_id
        where o.exemplar_id = any (changed))
    and not exists (select 1 from reporting.touched t where t.xid = pg_current_xact_id() and t.unit_id = e.unit_id);
end $$;

-- For tables that name an exemplar.
create function reporting.exemplar_touched() returns trigger language plpgsql as $$
begin
  perform reporting.touch(array_remove(array[
    case when tg_op <> 'INSERT' then old.exemplar_id end, case when tg_op <> 'DELETE' then new.exemplar_id end], null));
  return null;
end $$;

-- For tables that name a story.
create function reporting.story_touched() returns trigger language plpgsql as $$
begin
  perform reporting.touch(array(select t.exemplar_id from stories.story_exemplar t where t.story_id in (
    case when tg_op <> 'INSERT' then old.story_id end, case when tg_op <> 'DELETE' then new.story_id end)));
  return null;
end $$;

create trigger touched after insert or update or delete on exemplars.recognition for each row execute function reporting.exemplar_touched();
create trigger touched after insert or update or delete on exemplars.nomination for each row execute function reporting.exemplar_touched();
create trigger touched after insert or update or delete on exemplars.consent for each row execute function reporting.exemplar_touched();
create trigger touched after insert or update or delete on replication.adoption for each row execute function reporting.exemplar_touched();
create trigger touched after insert or update or delete on fostering.plan for each row execute function reporting.exemplar_touched();
create trigger touched after insert or update or delete on stories.story_exemplar for each row execute function reporting.exemplar_touched();
create trigger touched_others after insert or update or delete on stories.story_exemplar for each row execute function reporting.story_touched();
create trigger touched after insert or update or delete on stories.edition for each row execute function reporting.story_touched();
create trigger touched after insert or update or delete on stories.delivery for each row execute function reporting.story_touched();
create trigger touched after insert or update or delete on outreach.reading for each row execute function reporting.story_touched();
create trigger touched after insert or update or delete on outreach.mail_story for each row execute function reporting.story_touched();

-- An exemplar touches the unit it went from as well.
create function reporting.kept_touched() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    insert into reporting.touched (unit_id) values (old.unit_id);
  end if;
  if tg_op <> 'DELETE' then
    perform reporting.touch(array[new.id]);
  end if;
  return null;
end $$;
create trigger touched after insert or update or delete on exemplars.exemplar for each row execute function reporting.kept_touched();

create function reporting.subject_touched() returns trigger language plpgsql as $$
begin
  perform reporting.touch(array(select e.id from exemplars.exemplar e where e.subject_id = new.id));
  return null;
end $$;
create trigger touched after update on exemplars.subject for each row
  when ((old.name, old.gender, old.ethnicity, old.direct_worker) is distinct from (new.name, new.gender, new.ethnicity, new.direct_worker))
  execute function reporting.subject_touched();

create function reporting.mail_touched() returns trigger language plpgsql as $$
begin
  perform reporting.touch(array(select t.exemplar_id from outreach.mail_story s
    join stories.story_exemplar t on t.story_id = s.story_id where s.mail_id = new.id));
  return null;
end $$;
create trigger touched after update on outreach.mail for each row
  when (old.state is distinct from new.state or old.ended_at is distinct from new.ended_at) execute function reporting.mail_touched();

-- Whether records are one person's changes how all of that person's count, wherever they are kept.
create function reporting.all_touched() returns trigger language plpgsql as $$
begin
  insert into reporting.touched (unit_id) values (null);
  return null;
end $$;
create trigger touched after insert or update or delete on exemplars.same for each statement execute function reporting.all_touched();

-- What units did is picked out by unit, however many did something.
create index on programmes.draft (unit_id, issued_on);
create index on stories.orientation_note (unit_id, issued_at);
create index on events.participant (roll_id);
create index on selection.choice (unit_id, sent_at);
create index on reporting.report (unit_id);
