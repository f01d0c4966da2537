-- A commendation that is taken back: why, by which act. The public learns the class alone, never the reason in words.
create table commendations.revocation (
  id          uuid primary key,
  decision_id uuid not null references commendations.decision,  -- whose awards it takes back
  unit_id     uuid not null references units.unit,              -- who took it back
  class       text not null check (class in ('false_declaration', 'conviction', 'wrong_procedure', 'clerical_error')),
  reason      text not null check (reason <> ''),
  number_text text not null check (number_text <> ''),          -- of the act that revokes
  decided_on  date not null,
  signer      text not null check (signer <> ''),
  file_id     uuid references files.file,
  revoked_by  uuid not null references identity.official,
  revoked_at  timestamptz not null
);
create index on commendations.revocation (decision_id);

alter table commendations.award
  add column revocation_id uuid references commendations.revocation,
  add check ((state = 'revoked') = (revocation_id is not null));
create index on commendations.award (revocation_id);
