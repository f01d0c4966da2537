-- Who works together for the programme, and the columns that were opened: public acts (III.1, III.4, VI.1.a, VI.3).
create view portal.coordination as
  select c.id, c.subject, c.document_no, c.signed_on, c.valid_from, c.valid_to,
    (select string_agg(p.name, ', ' order by p.ord) from stories.coordination_party p where p.coordination_id = c.id) as parties
  from stories.coordination c;

create view portal.press_column as
  select id, name, outlet, opened_by, since, frequency, link, ended_on from stories.press_column;

create trigger told after insert or update or delete on stories.coordination for each statement execute function portal.programme_changed();
create trigger told after insert or update or delete on stories.coordination_party for each statement execute function portal.programme_changed();
create trigger told after insert or update or delete on stories.press_column for each statement execute function portal.programme_changed();
