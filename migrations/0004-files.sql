-- Files are kept by what they contain; this is what each upload was called and whose it is.
create schema files;

create table files.file (
  id          uuid primary key,
  sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name        text not null check (name <> ''),
  type        text not null,
  size        integer not null check (size > 0),
  width       integer,
  height      integer,
  unit_id     uuid not null,
  uploaded_by uuid,
  uploaded_at timestamptz not null
);
create index on files.file (sha256);
