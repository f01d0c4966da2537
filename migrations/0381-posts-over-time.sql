-- A post goes on at the unit that carries on from its own, or in other hands: the row before it is named, and why.
alter table identity.post add column follows_id uuid references identity.post;
alter table identity.post add column basis text;           -- the document or the reason by which it came or ended
create index on identity.post (follows_id);
