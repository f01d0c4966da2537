-- Courses that were held, as readers see them (III.6): what about, by whom, when, how many came. Nobody is named.
create view portal.course as
  select c.id, c.title, l.name as unit_name, (r.ends_at at time zone 'Asia/Ho_Chi_Minh')::date as held_on,
    (select count(distinct t.member_id)::int from training.seat t
      join training.session s on s.id = t.session_id
      join events.arrival a on a.participant_id = t.participant_id
      where s.course_id = c.id) as people
  from training.course c
  join events.roll r on r.id = c.id
  join units.label l on l.unit_id = c.unit_id
  where c.state = 'closed';

create trigger told after insert or update or delete on training.course for each statement execute function portal.programme_changed();
