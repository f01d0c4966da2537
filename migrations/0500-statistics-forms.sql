-- The ministry's statistics forms as dated rows: what each row and column of a form counts is said by marks of the records, so
-- that a new form is new data. A version is never rewritten: a newer one begins where it ends.
create table reporting.statistics_form (
  id          uuid primary key,
  key         text not null check (key ~ '^[0-9]{4}$'),
  subject     text not null check (subject in ('movement', 'award', 'typed')),
  title_vi    text not null check (title_vi <> ''),
  title_km    text not null check (title_km <> ''),
  title_en    text not null check (title_en <> ''),
  unit_kinds  text[] not null,                            -- the kinds of unit that fill it; none: any
  lines       jsonb not null,                             -- [{code, name: {vi, km, en}, any: [mark] or null, none: [mark]}]
  columns     jsonb not null,
  legal_basis text not null check (legal_basis <> ''),
  article     text,
  grade       text not null check (grade in ('A', 'B', 'C', 'own')),
  to_confirm  boolean not null,
  note        text,
  valid_from  date not null,
  valid_to    date check (valid_from < valid_to),
  exclude using gist (key with =, daterange(valid_from, valid_to) with &&)
);
create trigger keep_law before update or delete on reporting.statistics_form
  for each row execute function commendations.keep_law();

-- How far a movement reaches and how it is carried on: what the form of movements counts by.
alter table programmes.movement
  add scope text not null default 'national' check (scope in ('national', 'province', 'cluster', 'unit')),
  add way text not null default 'themed' check (way in ('themed', 'regular'));
update programmes.movement set way = 'regular' where valid_to is null;
