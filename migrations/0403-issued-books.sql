-- Books that were given out on paper, named on the portal as long as all that stands in them may still be printed (III.2.d).
create view portal.issued_book as
  select b.id, b.title, b.language, b.issuer, b.decision_no, b.issued_on,
    (select count(*) from outreach.book_story x where x.book_id = b.id and x.edition_id is not null)::int as stories
  from outreach.book b
  where b.issued_on is not null and not exists (
    select 1 from outreach.book_story x
    where x.book_id = b.id and x.edition_id is not null and x.story_id not in (select id from portal.printable));

create function portal.books_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('portal', '=books');
  return null;
end
$$;
create trigger told after update of issued_on on outreach.book for each row
  when (new.issued_on is distinct from old.issued_on) execute function portal.books_changed();
