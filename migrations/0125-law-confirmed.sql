-- Somebody of the province has read a row of law in an official text. The row itself is never rewritten: this stands beside it.
create table commendations.law_confirmation (
  row_id       uuid primary key,
  kind         text not null check (kind in ('title', 'condition', 'paper', 'clock', 'step', 'prize', 'salary')),
  document     text not null check (document <> ''),         -- the text that was read
  confirmed_by uuid not null references identity.official,
  confirmed_at timestamptz not null
);
create function commendations.keep_confirmation() returns trigger language plpgsql as $$
begin
  raise exception 'a confirmation of law is only added';
end
$$;
create trigger keep_confirmation before update or delete on commendations.law_confirmation
  for each row execute function commendations.keep_confirmation();

-- Every dated row of law in one shape, for its page: what it is called, its figures, where it stands, from when until when.
create view commendations.law_row as
  with named as (
    select distinct on (key) key, name_vi, name_km, name_en, rank from commendations.title order by key, valid_from desc
  )
  select 'title' as kind, id, key, rank as ord, name_vi, name_km, name_en,
         jsonb_build_object('level', level, 'decider', decider_name, 'merits', merits, 'recipients', recipients) as detail,
         legal_basis, article, grade, to_confirm, valid_from, valid_to
    from commendations.title
  union all
  select 'condition', c.id, c.title_key || '/' || c.key, t.rank, c.name_vi, c.name_km, c.name_en,
         jsonb_build_object('title', jsonb_build_object('vi', t.name_vi, 'km', t.name_km, 'en', t.name_en)),
         c.legal_basis, c.article, c.grade, c.to_confirm, c.valid_from, c.valid_to
    from commendations.condition c left join named t on t.key = c.title_key
  union all
  select 'paper', id, key || '/' || category || '/' || procedure, ord, name_vi, name_km, name_en,
         jsonb_build_object('category', category, 'procedure', procedure, 'required', required),
         legal_basis, article, grade, to_confirm, valid_from, valid_to
    from commendations.paper
  union all
  select 'clock', id, key, 0, name_vi, name_km, name_en, jsonb_build_object('amount', amount, 'measure', measure),
         legal_basis, article, grade, to_confirm, valid_from, valid_to
    from commendations.clock
  union all
  select 'step', id, route || '/' || unit_kind, 0, '', '', '',
         jsonb_build_object('route', route, 'unitKind', unit_kind, 'go', go),
         legal_basis, article, grade, to_confirm, valid_from, valid_to
    from commendations.step
  union all
  select 'prize', p.id, p.title_key || '/' || p.recipient_kind, t.rank, t.name_vi, t.name_km, t.name_en,
         jsonb_build_object('recipient', p.recipient_kind, 'multiplier', p.multiplier, 'roundTo', p.round_to),
         p.legal_basis, p.article, p.grade, p.to_confirm, p.valid_from, p.valid_to
    from commendations.prize p left join named t on t.key = p.title_key
  union all
  select 'salary', id, '', 0, '', '', '', jsonb_build_object('amount', amount),
         legal_basis, article, grade, to_confirm, valid_from, valid_to
    from commendations.base_salary
  union all
  select 'rule', id, key, 0, name_vi, name_km, name_en,
         jsonb_build_object('threshold', threshold, 'denominator', denominator, 'quorum', quorum, 'secret', secret),
         legal_basis, article, grade, to_confirm, valid_from, valid_to
    from councils.rule;
