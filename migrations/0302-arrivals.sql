-- Who came: once each, whatever is sent again and by however many devices. Of several marks of one person the earliest stands.
create table events.arrival (
  participant_id uuid primary key references events.participant,
  mark_id        uuid not null,                              -- made by the device that noted it
  arrived_at     timestamptz not null,
  how            text not null check (how in ('code', 'list', 'paper')),
  sheet_id       uuid references files.file,                 -- the paper that was signed, as a photograph
  noted_by       uuid not null references identity.official,
  noted_at       timestamptz not null,
  check ((how = 'paper') or sheet_id is null)
);
create index on events.arrival (sheet_id);
