-- Four facts of a report, each with its own day: checked by who wrote it, sent, accepted as complete, approved by the head of
-- the office that gathers. And what a unit explains of figures that look wrong (clause VI.2.c).
alter table reporting.report
  add column checked_by uuid references identity.official,
  add column checked_at timestamptz,
  add column approved_by uuid references identity.official,
  add column approved_at timestamptz,
  add check ((checked_by is null) = (checked_at is null)),
  add check ((approved_by is null) = (approved_at is null)),
  drop constraint report_state_check,
  drop constraint report_check,
  add constraint report_state_check check (state in ('draft', 'signed', 'sent', 'returned', 'accepted', 'approved')),
  add check (state not in ('signed', 'sent', 'accepted', 'approved') or (signed_at is not null and number is not null)),
  add check ((state = 'approved') = (approved_at is not null));

-- Those signed so far were checked by who signed them.
update reporting.report set checked_by = signed_by, checked_at = signed_at where state in ('signed', 'sent', 'accepted');

create table reporting.explanation (
  report_id    uuid not null references reporting.report,
  doubt        text not null check (doubt <> ''),
  words        text not null check (words <> ''),
  explained_by uuid not null references identity.official,
  explained_at timestamptz not null,
  primary key (report_id, doubt)
);
create index on reporting.explanation (explained_by);
create index on reporting.report (checked_by);
create index on reporting.report (approved_by);
