-- Official boundaries, as the province hands them over. A newer one ends the older, which stays for its time.
create table units.boundary (
  unit_id     uuid not null references units.unit,
  shape       jsonb not null check (shape ->> 'type' = 'MultiPolygon'),
  source      text not null check (source <> ''),
  valid_from  date not null,
  valid_to    date,
  imported_at timestamptz not null,
  check (valid_from < valid_to),
  exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);

create view portal.boundary as
  select unit_id, shape, source from units.boundary where daterange(valid_from, valid_to) @> current_date;

create trigger changed after insert or update or delete on units.boundary for each row execute function portal.changed('unit', 'unit_id');
