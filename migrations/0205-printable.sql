-- Stories that may stand in a book: published, and everybody in them agreed to print.
create view portal.printable as
  select s.id
  from portal.story s
  where not exists (
    select 1 from stories.story_exemplar x
    where x.story_id = s.id and not exists (
      select 1 from exemplars.consent c
      where c.exemplar_id = x.exemplar_id and c.use = 'print' and c.withdrawn_on is null
        and c.given_on <= current_date and (c.until is null or c.until >= current_date)));
