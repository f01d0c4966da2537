-- What became of an entry after the results: a tip in the inbox of the desk that looks into it, a story that is begun from it.
alter table contests.entry
  add column tip_id   uuid references exemplars.tip,
  add column story_id uuid references stories.story;
