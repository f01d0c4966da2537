-- The name a unit goes by stands on every screen: it is kept ready beside the names, by the database itself.
create table units.current_label (
  unit_id uuid primary key references units.unit,
  name    text not null,
  short   text not null,
  km      text
);

create function units.keep_label() returns trigger language plpgsql as $$
declare changed uuid := coalesce(new.unit_id, old.unit_id);
begin
  delete from units.current_label where unit_id = changed;
  insert into units.current_label
    select n.unit_id, n.name, n.short, n.km from units.name n
    where n.unit_id = changed
    order by n.valid_from desc nulls last
    limit 1;
  return null;
end
$$;

create trigger keep_label after insert or update or delete on units.name for each row execute function units.keep_label();

create or replace view units.label as select unit_id, name, short, km from units.current_label;
