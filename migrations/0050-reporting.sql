-- The reporting round: who owes a report, what it says, who signed, sent, returned and accepted it (clause VI.2.c).
create schema reporting;

create table reporting.round (
  id           uuid primary key,
  programme_id uuid not null references programmes.programme,
  year         integer not null,
  cut_off      date not null,
  due_on       date not null,
  opened_at    timestamptz not null,
  unique (programme_id, year)
);

-- Who owes: frozen when the round opens.
create table reporting.expected (
  round_id uuid not null references reporting.round,
  unit_id  uuid not null references units.unit,
  to_unit_id uuid not null references units.unit,         -- who gathers it
  primary key (round_id, unit_id)
);

create table reporting.report (
  id          uuid primary key,
  round_id    uuid not null references reporting.round,
  unit_id     uuid not null references units.unit,
  state       text not null default 'draft' check (state in ('draft', 'signed', 'sent', 'returned', 'accepted')),
  number      text,
  signer      text,
  signer_title text,
  signed_by   uuid references identity.official,
  signed_at   timestamptz,
  sent_at     timestamptz,
  accepted_by uuid references identity.official,
  accepted_at timestamptz,
  figures     jsonb,                                      -- frozen at signing, with the records behind each
  figures_sha256 text,
  created_at  timestamptz not null,
  version     integer not null default 1,
  unique (round_id, unit_id),
  check (state not in ('signed', 'sent', 'accepted') or (signed_at is not null and number is not null))
);

create table reporting.section (
  report_id uuid not null references reporting.report,
  key       text not null,
  text      text not null,
  primary key (report_id, key)
);

-- A typed figure: it needs a reason and stands beside the computed one for ever.
create table reporting.override (
  report_id uuid not null references reporting.report,
  indicator text not null,
  value     integer not null check (value >= 0),
  reason    text not null check (reason <> ''),
  typed_by  uuid not null references identity.official,
  typed_at  timestamptz not null,
  primary key (report_id, indicator)
);

create table reporting.fault (
  id         uuid primary key,
  report_id  uuid not null references reporting.report,
  ord        integer not null,
  text       text not null check (text <> ''),
  raised_by  uuid not null references identity.official,
  raised_at  timestamptz not null,
  cleared_by uuid references identity.official,
  cleared_at timestamptz,
  answer     text
);
create index on reporting.fault (report_id);
