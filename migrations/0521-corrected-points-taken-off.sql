-- A speaker is taken off the programme of an event, with why; asked again, they stand on it anew.
alter table training.engagement
  add column dropped_at  timestamptz,
  add column dropped_by  uuid references identity.official,
  add column drop_reason text check (drop_reason <> ''),
  add check ((dropped_at is null) = (dropped_by is null)),
  add check ((dropped_at is null) = (drop_reason is null));

-- How to reach somebody on a roll is erased a year after it. Two of one name and place were told apart by their numbers alone,
-- so that without these they are no longer held to be one.
alter table events.participant
  add column contact_erased_at timestamptz,
  add check (contact_erased_at is null or (phone is null and email is null));
drop index events.nobody_twice;
create unique index nobody_twice on events.participant (roll_id, person_key) where dropped_at is null and contact_erased_at is null;

-- A judge corrected the points that they gave, while points were still taken: what they had given before is kept.
create table contests.score_change (
  id            uuid primary key,
  assignment_id uuid not null references contests.assignment,
  why           text not null check (why <> ''),
  changed_at    timestamptz not null,
  given_at      timestamptz not null,                           -- when the earlier points were given
  remark        text                                            -- and what was said of them
);
create index on contests.score_change (assignment_id);

create table contests.former_score (
  change_id    uuid not null references contests.score_change,
  criterion_id uuid not null references contests.criterion,
  points       integer not null check (points >= 0),
  primary key (change_id, criterion_id)
);
