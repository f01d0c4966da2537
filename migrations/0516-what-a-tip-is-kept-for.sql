-- What came by itself, from an award or from a contest, waits for nobody's reading: it is looked into, and has no day of an answer.
alter table exemplars.tip alter column due_on drop not null;
update exemplars.tip t set came_of = e.id from contests.entry e where e.tip_id = t.id and t.came_of is null;
update exemplars.tip set due_on = null where came_of is not null;
alter table exemplars.tip add check ((due_on is null) = (came_of is not null));

-- How long the way to reach whoever told and their pictures are kept: what was promised on the day on which the tip came.
create table exemplars.tip_term (
  id                uuid primary key default gen_random_uuid(),
  valid_from        date not null unique,                    -- of tips that come from this day on
  answered_months   integer not null check (answered_months between 1 and 120),     -- after the answer
  unanswered_months integer not null check (unanswered_months between 1 and 120),   -- after it came, while nobody answers
  source            text not null check (source <> ''),      -- the document, or 'own': a choice of the product's
  to_confirm        boolean not null,
  set_by            uuid references identity.official,
  set_at            timestamptz
);
insert into exemplars.tip_term (valid_from, answered_months, unanswered_months, source, to_confirm)
  values ('2023-01-01', 24, 24, 'own', true);
