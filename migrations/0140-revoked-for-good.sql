-- What is revoked stays revoked: a mistaken revocation is answered by a new decision, never by turning this one back.
create function commendations.keep_revoked() returns trigger language plpgsql as $$
begin
  if old.state = 'revoked' and new is distinct from old then
    raise exception 'what was revoked does not change';
  end if;
  return new;
end
$$;
create trigger keep_revoked before update on commendations.award
  for each row execute function commendations.keep_revoked();

create function commendations.keep_revocation() returns trigger language plpgsql as $$
begin
  raise exception 'a revocation is only added';
end
$$;
create trigger keep_revocation before update or delete on commendations.revocation
  for each row execute function commendations.keep_revocation();

create index on commendations.revocation (unit_id, decided_on);

-- A dossier whose award fell for a fault of the office lies on the issuer's desk again.
alter table commendations.move drop constraint move_kind_check;
alter table commendations.move add constraint move_kind_check check (kind in ('opened', 'submitted', 'forwarded', 'returned',
  'resubmitted', 'withdrawn', 'held', 'released', 'to_council', 'passed', 'not_passed', 'placed', 'taken_off', 'decided',
  'declined', 'completed', 'revoked'));
