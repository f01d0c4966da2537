-- A class, a flag or a relation begins and ends by a document; a bloc or cluster has a lead that rotates.
alter table units.area_flag add column document text;
alter table units.relation add column document text;
alter table units.quota_class add column document text;

create table units.lead (
  unit_id    uuid not null references units.unit,      -- the bloc or cluster
  lead_id    uuid not null references units.unit,
  valid_from date not null,
  valid_to   date,
  document   text,
  check (unit_id <> lead_id),
  check (valid_from < valid_to),
  exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);
create index on units.lead (lead_id);
