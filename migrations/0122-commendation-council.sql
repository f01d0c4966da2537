-- What the council said of a dossier, while that stands.
alter table commendations.dossier
  add column council_passed boolean,
  add check ((council_passed is null) = (council_at is null)),
  add check (state <> 'passed' or council_passed);
