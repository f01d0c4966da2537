-- The word of readers on entries under judgement: advice, never points. Who voted is a keyed trace that cannot be turned back once the
-- key is thrown away with the results; no address is kept.
alter table contests.contest add column vote_key text default gen_random_uuid()::text;

create table contests.vote (
  contest_id uuid not null references contests.contest,
  entry_id   uuid not null references contests.entry,
  voter      text not null,
  network    text not null,
  voted_at   timestamptz not null,
  primary key (contest_id, voter)
);
create index on contests.vote (entry_id);
