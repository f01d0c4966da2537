-- What a ballot came to is kept as it was counted, with how members took part: a later word on presence changes no result.
-- Of a secret ballot over several options only the sums stay: how often each was named, never which together, for a rare
-- combination could mark a voter. The tally sheet and the minutes, as made and as signed, are kept with them.
alter table councils.ballot
  add column outcome   jsonb,
  add column counters  jsonb not null default '[]',     -- who counted, the leader first
  add column docx_id   uuid references files.file,      -- the tally sheet as made
  add column pdf_id    uuid references files.file,
  add column signed_id uuid references files.file;      -- the tally sheet as signed; file_id is the photo of the counting
alter table councils.sitting
  add column docx_id   uuid references files.file,      -- the minutes as made; file_id has them as signed
  add column pdf_id    uuid references files.file;

update councils.ballot b
set tally = coalesce((
  select jsonb_agg(jsonb_build_object('choice', jsonb_build_array(o.name), 'count', (
    select coalesce(sum((t ->> 'count')::int), 0) from jsonb_array_elements(b.tally) t where t -> 'choice' ? o.name))
    order by o.ord)
  from jsonb_array_elements_text(b.options) with ordinality o (name, ord)), '[]')
where b.secret and b.method <> 'approve' and b.tally is not null;
