-- The golden book: commendations in force. A decision is a public act, but a person is named under a consent for the portal
-- that holds today, and only while nothing is being looked into; an organisation is named unless its consent has ended.
-- This view knows names that must not be shown, so it does not stand among those that the portal may read.
create view commendations.in_force as
  select w.id, w.exemplar_id, w.unit_id, w.field_id, w.title_id, w.recipient_kind, w.recipient_name, w.recipient_folded,
    w.achievement, d.number_text, d.decided_on, d.year, d.issuer,
    case
      when e.id is null then w.recipient_kind = 'collective'
      when e.stage in ('on_hold', 'withdrawn') then false
      when exists (
        select 1 from exemplars.consent c
        where c.exemplar_id = e.id and c.use = 'portal' and c.withdrawn_on is null
          and c.given_on <= current_date and (c.until is null or c.until >= current_date)) then true
      else s.kind = 'collective' and not exists (
        select 1 from exemplars.consent c where c.exemplar_id = e.id and c.use = 'portal')
    end as is_named
  from (select a.*, platform.fold(a.recipient_name) as recipient_folded from commendations.award a where a.state = 'valid') w
  join commendations.decision d on d.id = w.decision_id and d.state = 'signed'
  left join exemplars.exemplar e on e.id = w.exemplar_id
  left join exemplars.subject s on s.id = e.subject_id;

-- The lines that readers see. An exemplar is named by its id only where it has a page.
create view portal.commendation as
  select f.id, x.id as exemplar_id, f.unit_id, f.field_id, f.recipient_kind, f.recipient_name, f.recipient_folded,
    f.achievement, f.number_text, f.decided_on, f.year, f.issuer,
    t.key as title_key, t.category, t.rank, t.name_vi, t.name_km, t.name_en
  from commendations.in_force f
  join commendations.title t on t.id = f.title_id
  left join portal.shown_exemplar x on x.id = f.exemplar_id
  where f.is_named;

-- Of those whose names are not shown, how many there are and nothing else.
create view portal.commendation_unnamed as
  select f.unit_id, f.field_id, f.year, t.key as title_key, count(*)::int as lines
  from commendations.in_force f
  join commendations.title t on t.id = f.title_id
  where not f.is_named
  group by f.unit_id, f.field_id, f.year, t.key;

-- Signing and revoking change the book and the page of the exemplar. (Consents and holds tell of themselves already.)
create trigger changed after update of state on commendations.award for each row
  when (old.state is distinct from new.state) execute function portal.changed('exemplar', 'exemplar_id');
