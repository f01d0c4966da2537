-- Who did what, when, to whom. Append only: the application role may insert and read, never update or delete.
create schema audit;

create table audit.entry (
  id         bigint generated always as identity primary key,
  at         timestamptz not null,
  actor_id   uuid,                    -- none: the product itself
  action     text not null,
  subject_id uuid,                    -- what was changed
  about_id   uuid,                    -- the record whose history it belongs to
  unit_id    uuid,
  input      jsonb not null,
  request_id text,
  submission uuid unique              -- a form sent twice writes once
);
create index on audit.entry (about_id, id desc);
create index on audit.entry (actor_id, id desc);
create index on audit.entry (unit_id, id desc);
