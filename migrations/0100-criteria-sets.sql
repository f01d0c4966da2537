-- Sets of a unit, a field and a kind of subject: drafted from a base, issued by a regulation for a term, then superseded.

create table criteria.regulation (
  id          uuid primary key,
  unit_id     uuid not null references units.unit,
  number      text not null check (number <> ''),
  issued_on   date not null,
  signer      text not null check (signer <> ''),
  title       text not null check (title <> ''),
  file_id     uuid not null references files.file,
  valid_from  date not null,
  valid_to    date,
  recorded_by uuid not null references identity.official,
  recorded_at timestamptz not null,
  check (valid_to is null or valid_from < valid_to)
);
create unique index one_regulation_number on criteria.regulation (unit_id, number, (extract(year from issued_on)));

-- `version` stays the number of the set as issued; `revision` counts the changes of a draft. A proposal is a starter that
-- binds nobody until a unit makes it its own.
alter table criteria.criteria_set
  add column state text not null default 'issued' check (state in ('proposal', 'draft', 'issued', 'superseded')),
  add column base_id uuid references criteria.criteria_set,
  add column field_id uuid references programmes.field,
  add column topic_id uuid,
  add column subject_kind text check (subject_kind in ('individual', 'collective', 'household', 'model')),
  add column regulation_id uuid references criteria.regulation,
  add column revision integer not null default 1,
  add column drafted_by uuid references identity.official,
  add column drafted_at timestamptz,
  alter column valid_from drop not null,
  alter column name_km drop not null,
  alter column name_en drop not null,
  add foreign key (topic_id, field_id) references programmes.topic (id, field_id),
  add check (topic_id is null or field_id is not null),
  add check ((state in ('issued', 'superseded')) = (valid_from is not null)),
  add check (unit_id is null or state not in ('issued', 'superseded') or regulation_id is not null),
  add check (base_id <> id);

-- On one day, at most one set in force for the same unit, field, topic and kind.
alter table criteria.criteria_set add constraint one_set_in_force exclude using gist (
  (coalesce(unit_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =,
  (coalesce(field_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =,
  (coalesce(topic_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =,
  (coalesce(subject_kind, '')) with =,
  daterange(valid_from, valid_to) with &&
) where (state in ('issued', 'superseded'));
create index on criteria.criteria_set (unit_id, state);

-- A gate is passed or not; a scored criterion gives points; an informational one is noted and counts for nothing.
-- `base_id` names the criterion that it carries over: that one's words stay, `more` adds what the unit asks beyond them.
alter table criteria.criterion
  add column kind text not null default 'scored' check (kind in ('gate', 'scored', 'informational')),
  add column base_id uuid references criteria.criterion,
  add column may_not_apply boolean not null default false,
  add column more text check (more <> ''),
  add column evidence_hint text,
  alter column text_km drop not null,
  alter column text_en drop not null;

-- The fewest points that a scored criterion must get by itself, whatever the others give.
alter table criteria.weight
  add column min_points integer not null default 0 check (min_points >= 0),
  add check (min_points <= max_points);

-- What a share of a criterion's points stands for, with an example that helps assessors to agree.
create table criteria.level (
  criterion_id uuid not null references criteria.criterion,
  from_percent integer not null check (from_percent between 0 and 100),
  words        text not null check (words <> ''),
  example      text not null check (example <> ''),
  primary key (criterion_id, from_percent)
);

-- What a set says can no longer change once it is in force: last year's file shows what it was judged by.
create function criteria.keep_issued() returns trigger language plpgsql as $$
declare
  row_ jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  changed uuid := coalesce((row_ ->> 'set_id')::uuid,
    (select set_id from criteria.criterion where id = (row_ ->> 'criterion_id')::uuid));
begin
  if exists (select 1 from criteria.criteria_set where id = changed and state in ('issued', 'superseded')
             and regulation_id is not null) then
    raise exception 'a criteria set that was issued does not change';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger keep_issued before insert or update or delete on criteria.criterion for each row execute function criteria.keep_issued();
create trigger keep_issued before insert or update or delete on criteria.weight for each row execute function criteria.keep_issued();
create trigger keep_issued before insert or update or delete on criteria.level for each row execute function criteria.keep_issued();
