-- What every module stands on: extensions, later work queued in the transaction that caused it.
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

create schema if not exists platform;

-- Settings that people change while the product runs. What is fixed at start comes from the environment.
create table platform.setting (
  key        text primary key,
  value      jsonb not null,
  changed_at timestamptz not null default now()
);

-- The application may queue a job but not read or change the queue.
create function platform.enqueue(task text, payload json, job_key text default null) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform graphile_worker.add_job(task, payload, job_key => job_key);
end
$$;
