-- By sector a dossier goes to the department that leads the sector, named on the dossier itself.
alter table commendations.step
  drop constraint step_go_check,
  add constraint step_go_check check (go in ('administrative', 'professional', 'unit', 'sector'));
alter table commendations.dossier
  add column sector_id uuid references units.unit,
  add check ((route = 'sector') = (sector_id is not null));

-- What the product cannot see by itself the proposing unit stands for in words: the decision or paper that shows it.
create table commendations.word (
  dossier_id    uuid not null references commendations.dossier,
  condition_key text not null,
  words         text not null check (words <> ''),
  given_by      uuid not null references identity.official,
  given_at      timestamptz not null,
  primary key (dossier_id, condition_key)
);
