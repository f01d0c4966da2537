-- Certificates on paper: the printers of a unit, where each word goes on which paper, and every print that was ordered.

-- A printer with one paper in it. What it does wrong is measured on a sheet of crosses and put right in every file made for it.
create table commendations.printer (
  id            uuid primary key,
  unit_id       uuid not null references units.unit,
  name          text not null check (name <> ''),
  width_mm      numeric(5, 1) not null check (width_mm between 100 and 600),   -- the paper as it lies: wide by high
  height_mm     numeric(5, 1) not null check (height_mm between 100 and 600),
  offset_x_mm   numeric(5, 2) not null default 0 check (offset_x_mm between -50 and 50),  -- to the right
  offset_y_mm   numeric(5, 2) not null default 0 check (offset_y_mm between -50 and 50),  -- downwards
  scale_percent numeric(6, 3) not null default 100 check (scale_percent between 90 and 110),
  measured_at   timestamptz,                                                   -- none: never calibrated
  measured_by   uuid references identity.official,
  created_by    uuid not null references identity.official,
  created_at    timestamptz not null,
  ended_at      timestamptz,
  version       integer not null default 1,
  check ((measured_at is null) = (measured_by is null))
);
create unique index one_printer_of_a_name on commendations.printer (unit_id, platform.fold(name)) where ended_at is null;

-- Where the words of a certificate stand on a paper, in millimetres. No unit: the one that came with the product. A row is
-- never rewritten: a newer one is kept when it ends, and a print names the one that it was made by.
create table commendations.paper_layout (
  id         uuid primary key,
  form       text not null check (form in ('bang-khen', 'giay-khen', 'danh-hieu')),
  kind       text not null check (kind in ('blank', 'preprinted')),
  unit_id    uuid references units.unit,
  width_mm   numeric(5, 1) not null check (width_mm between 100 and 600),
  height_mm  numeric(5, 1) not null check (height_mm between 100 and 600),
  frame_mm   numeric(5, 1) check (frame_mm between 0 and 150),     -- a frame is drawn so far from the edges; none: no frame
  source     text not null check (source <> ''),                   -- by which text, or by whose ruler
  to_confirm boolean not null,
  kept_by    uuid references identity.official,
  kept_at    timestamptz not null,
  ended_at   timestamptz,
  check (kind = 'blank' or frame_mm is null),
  check ((unit_id is null) = (kept_by is null))
);
create unique index one_layout_in_use on commendations.paper_layout (form, kind, unit_id) nulls not distinct
  where ended_at is null;
create function commendations.keep_layout() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.ended_at is null and new.ended_at is not null
     and to_jsonb(new) - 'ended_at' = to_jsonb(old) - 'ended_at' then
    return new;
  end if;
  raise exception 'a layout of a paper does not change';
end
$$;
create trigger keep_layout before update or delete on commendations.paper_layout
  for each row execute function commendations.keep_layout();

create table commendations.paper_item (
  layout_id uuid not null references commendations.paper_layout,
  key       text not null check (key in ('nation', 'motto', 'issuer', 'give', 'heading', 'recipient', 'note', 'achievement',
              'decision', 'serial', 'qr', 'place_date', 'signer_title', 'signer')),
  x_mm      numeric(6, 2) not null check (x_mm between 0 and 600),
  y_mm      numeric(6, 2) not null check (y_mm between 0 and 600),   -- of the line on which the first words stand; of a QR its top
  width_mm  numeric(6, 2) not null check (width_mm between 5 and 600),
  size_pt   numeric(4, 1) check (size_pt between 6 and 72),
  align     text not null check (align in ('left', 'center', 'right')),
  primary key (layout_id, key),
  check ((key = 'qr') = (size_pt is null))
);

-- One file of certificates, made in the background. What the printer's calibration was stays with it.
create table commendations.print_run (
  id            uuid primary key,
  decision_id   uuid not null references commendations.decision,
  unit_id       uuid not null references units.unit,               -- who prints: the issuer, or who carries on from it
  layout_id     uuid not null references commendations.paper_layout,
  printer_id    uuid references commendations.printer,             -- none: printed elsewhere, as it is
  offset_x_mm   numeric(5, 2) not null,
  offset_y_mm   numeric(5, 2) not null,
  scale_percent numeric(6, 3) not null,
  state         text not null default 'queued' check (state in ('queued', 'running', 'done', 'failed')),
  done          integer not null default 0,
  total         integer not null check (total > 0),
  file_id       uuid references files.file,
  error         text,
  asked_by      uuid not null references identity.official,
  asked_at      timestamptz not null,
  finished_at   timestamptz,
  check ((state = 'done') = (file_id is not null))
);
create index on commendations.print_run (decision_id);
create index on commendations.print_run (file_id);

-- Every print of every certificate: the first needs no reason, each later one does. A file that could not be made counts not.
create table commendations.print (
  id             uuid primary key,
  run_id         uuid not null references commendations.print_run,
  certificate_id uuid not null references commendations.certificate,
  ordinal        integer not null check (ordinal > 0),
  reason         text check (reason in ('damaged', 'lost', 'misprint', 'other')),
  note           text check (note <> ''),
  voided_at      timestamptz,
  check (ordinal = 1 or reason is not null),
  check (reason is distinct from 'other' or note is not null)
);
create unique index one_print_an_ordinal on commendations.print (certificate_id, ordinal) where voided_at is null;
create index on commendations.print (run_id);
create function commendations.keep_print() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.voided_at is null and new.voided_at is not null
     and to_jsonb(new) - 'voided_at' = to_jsonb(old) - 'voided_at' then
    return new;
  end if;
  raise exception 'the log of prints is only added to';
end
$$;
create trigger keep_print before update or delete on commendations.print
  for each row execute function commendations.keep_print();
