-- Reminders of a report that is owed: 30, 14, 7 and 1 days before it is due, and once to the head when it is late (VI.2.c).
-- One a stage; who has sent is left in peace.
create table reporting.reminder (
  id       uuid primary key,
  round_id uuid not null references reporting.round,
  unit_id  uuid not null references units.unit,
  stage    integer not null check (stage in (30, 14, 7, 1, 0)),   -- days that were left; 0: it was late
  asks     text not null check (asks in ('start', 'write', 'mend', 'sign', 'send')),
  sent_at  timestamptz not null,
  unique (round_id, unit_id, stage)
);
create index on reporting.reminder (unit_id);

-- Whom a reminder was for: those of the unit who could act. A letter went to those who have an address.
create table reporting.reminded (
  reminder_id uuid not null references reporting.reminder,
  official_id uuid not null references identity.official,
  letter      text not null check (letter in ('none', 'waiting', 'sent', 'failed')),
  answer      text,                                               -- what the mail server said
  primary key (reminder_id, official_id)
);
create index on reporting.reminded (official_id);
