-- How often what was read by day, without a cookie, an address or anything else of who read (III.1): a count and nothing more.
create table outreach.reading (
  day      date not null,
  kind     text not null check (kind in ('page', 'mail', 'feed', 'embed')),
  subject  text not null,                                  -- a story’s or a unit’s part of the address; of a feed its name
  story_id uuid references stories.story,
  count    integer not null check (count > 0),
  primary key (day, kind, subject),
  check ((kind in ('page', 'mail')) = (story_id is not null))
);
create index on outreach.reading (story_id, day);
