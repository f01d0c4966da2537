-- What happened to one thing, and the kinds of things that happened, are asked for by the pages of a record and of the trail.
create index on audit.entry (subject_id);
create index on audit.entry (action);
