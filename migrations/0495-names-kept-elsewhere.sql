-- Where the names of units' delegates are kept, if another list does that: then they are named and dropped there, and nowhere twice.
alter table events.roll add column names_at text check (names_at ~ '^/[a-z0-9/-]+$');
