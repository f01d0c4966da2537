-- Public holidays, day by day, with the act that fixed them: working days are counted without them. Also days worked in
-- exchange for a holiday, which lie on a weekend.
create table programmes.day_off (
  day         date primary key,
  name_vi     text not null check (name_vi <> ''),
  name_km     text not null check (name_km <> ''),
  name_en     text not null check (name_en <> ''),
  worked      boolean not null default false,              -- a weekend day that is worked instead
  legal_basis text not null check (legal_basis <> ''),
  grade       text not null check (grade in ('A', 'B', 'C', 'own')),
  to_confirm  boolean not null,
  check (not worked or extract(isodow from day) >= 6)
);
