-- Days announced for a year say who announced them and who wrote that down; readers see them too (VI.3).
alter table programmes.anniversary_day add column source text;
alter table programmes.anniversary_day add column announced_by uuid references identity.official;
alter table programmes.anniversary_day add column announced_at timestamptz;
alter table programmes.anniversary_day add column version integer not null default 1;

create or replace view portal.anniversary as
  select id, key, name_vi, name_km, name_en, calendar, month, day, since, to_confirm from programmes.anniversary;

create view portal.anniversary_day as
  select anniversary_id, year, on_day, to_confirm from programmes.anniversary_day;

-- A new day touches the front page, the page of the programme and the calendar, and no list of stories.
create function portal.calendar_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('portal', '=programme');
  perform pg_notify('portal', '=calendar');
  return null;
end
$$;
create trigger told after insert or update or delete on programmes.anniversary_day
  for each statement execute function portal.calendar_changed();
drop trigger told on programmes.anniversary;
create trigger told after insert or update or delete on programmes.anniversary
  for each statement execute function portal.calendar_changed();
