-- Assessment by several: a round of one set, its phases as dated rows of permissions, who is asked, and what they gave.
create table criteria.round (
  id           uuid primary key,
  unit_id      uuid not null references units.unit,      -- the unit that judges
  set_id       uuid not null references criteria.criteria_set,
  subject_kind text not null check (subject_kind in ('individual', 'collective', 'household', 'model')),
  needed       integer not null check (needed between 1 and 50),   -- so many assessments make a result
  cap          integer not null check (cap between 1 and 200),     -- the most open assessments one assessor may have
  measure      text not null default 'mean' check (measure in ('mean', 'median')),
  opened_by    uuid not null references identity.official,
  opened_at    timestamptz not null,
  closed_by    uuid references identity.official,
  closed_at    timestamptz,
  cancelled_reason text,
  percent      double precision,                             -- the result, as a share of a hundred
  passed       boolean,
  remark       text,
  version      integer not null default 1,
  check ((closed_at is null) = (closed_by is null)),
  check ((passed is null) = (percent is null)),
  check (passed is null or (closed_at is not null and cancelled_reason is null))
);
create index on criteria.round (unit_id) where closed_at is null;

create table criteria.phase (
  round_id        uuid not null references criteria.round,
  ord             integer not null,
  name            text not null check (name <> ''),
  from_day        date not null,
  to_day          date,                                   -- the first day that no longer holds
  may_score       boolean not null,
  sees_names      boolean not null,
  sees_scores     boolean not null,                       -- of the other assessors
  submitter_edits boolean not null,
  primary key (round_id, ord),
  check (to_day is null or from_day < to_day),
  exclude using gist (round_id with =, daterange(from_day, to_day) with &&)
);

create table criteria.assignment (
  id             uuid primary key,
  round_id       uuid not null references criteria.round,
  assessor_id    uuid not null references identity.official,
  by_rule        boolean not null,                        -- chosen by the rule, or by hand
  assigned_by    uuid not null references identity.official,
  assigned_at    timestamptz not null,
  abstained_at   timestamptz,
  abstain_reason text check (abstain_reason <> ''),
  removed_at     timestamptz,
  assessment_id  uuid unique references criteria.assessment,
  unique (round_id, assessor_id),
  check ((abstained_at is null) = (abstain_reason is null)),
  check (num_nonnulls(abstained_at, removed_at, assessment_id) <= 1)
);
create index on criteria.assignment (assessor_id) where removed_at is null;

alter table criteria.assessment
  add column round_id uuid references criteria.round,
  add column out_of   integer check (out_of >= 0),
  add column short_of text[] not null default '{}'
    check (short_of <@ array['gate', 'floor', 'mark', 'base']);
create index on criteria.assessment (round_id) where round_id is not null;

-- A score is points, or a gate's yes or no, or «does not apply» with its reason. It rests on evidence; `place` says where in it.
alter table criteria.score drop constraint score_evidence_check;
alter table criteria.score
  alter column points drop not null,
  add column met boolean,
  add column not_applicable boolean not null default false,
  add column place text check (place <> ''),
  add check (num_nonnulls(points, met) = case when not_applicable then 0 else 1 end),
  add check (not_applicable or cardinality(evidence) > 0),
  add check (not not_applicable or reason is not null);

-- In a round no score stands without the page, photo or number it rests on.
create function criteria.refuse_unsupported() returns trigger language plpgsql as $$
begin
  if not new.not_applicable and new.place is null
     and exists (select 1 from criteria.assessment a where a.id = new.assessment_id and a.round_id is not null) then
    raise exception 'a score in a round names the page, photo or number it rests on';
  end if;
  return new;
end
$$;
create trigger refuse_unsupported before insert or update on criteria.score
  for each row execute function criteria.refuse_unsupported();

-- Whose round it is, and what of the evidence a blind assessor may open.
create table exemplars.round (
  round_id      uuid primary key references criteria.round,
  exemplar_id   uuid not null references exemplars.exemplar,
  nomination_id uuid not null references exemplars.nomination
);
create index on exemplars.round (exemplar_id);
create index on exemplars.round (nomination_id);

-- A file is shown without names only after somebody looked at it: as it is, or by a copy with the names covered.
create table exemplars.blind_copy (
  round_id    uuid not null references exemplars.round,
  evidence_id uuid not null references exemplars.evidence,
  file_id     uuid not null references files.file,
  checked_by  uuid not null references identity.official,
  checked_at  timestamptz not null,
  primary key (round_id, evidence_id)
);
