-- A site that took a story is told of the same edition again when a picture in it may no longer be shown, or may be again.
alter table outreach.message add column again integer not null default 0 check (again >= 0);
drop index outreach.one_telling;
create unique index one_telling on outreach.message (partner_id, edition_id, type, again) where type <> 'test';
