-- A rule of share is one that must hold, or a wish that a person may explain (why) when the delegation is settled.
alter table selection.share
  add column is_wish boolean not null default false,
  add column why text check (why <> ''),
  add constraint only_wishes_are_explained check (why is null or is_wish);

-- Settled: the list as it goes. A delegation to an event of the province itself has its seats and its tickets at that event.
alter table selection.delegation
  add column settled_on date,
  add column settled_by uuid references identity.official,
  add column event_id uuid unique references events.event,
  add constraint settled_by_somebody check ((settled_on is null) = (settled_by is null));

alter table selection.delegate add column participant_id uuid references events.participant;
create index on selection.delegate (participant_id);
