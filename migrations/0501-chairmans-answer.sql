-- What the Chairman said of the province's own report: the report goes to nobody in the product, so who keeps it writes it down.
alter table reporting.report
  add answered_by text check (answered_by <> ''),
  add answered_on date,
  add answer_document text check (answer_document <> ''),
  add check ((answered_by is null) = (answered_on is null));
