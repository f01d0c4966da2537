-- The picture library: what is known of a picture, once, wherever stories show it. `stories.picture` stays its place in one
-- story with the words that stand beside it there. What nobody has said of a picture yet is «unknown»: it stays where it
-- is out already, and stops the next time something goes out.
alter table files.file
  add column original_sha256 text check (original_sha256 ~ '^[0-9a-f]{64}$'); -- as it was sent; no address leads to it

create table stories.library_picture (
  id              uuid primary key,
  unit_id         uuid not null references units.unit,
  file_id         uuid not null references files.file,
  alt             text not null default '',
  credit          text not null default '',
  caption         text not null default '',
  rights          text not null default 'unknown' check (rights in ('own', 'permission', 'agency', 'public_domain', 'unknown')),
  holder          text not null default '',                 -- who holds the right, where it is not the office
  terms           text not null default '',                 -- what the holder allows, or why it is nobody's any more
  rights_file_id  uuid references files.file,               -- the paper that says so
  rights_until    date,                                     -- the last day on which it may be shown
  for_press       boolean not null default false,           -- whether the press may use it too
  shown           text not null default 'unknown' check (shown in ('unknown', 'nobody', 'people')),
  has_minors      boolean not null default false,           -- set by hand: nothing guesses at faces
  focal_x         real not null default 0.5 check (focal_x between 0 and 1),
  focal_y         real not null default 0.5 check (focal_y between 0 and 1),
  added_by        uuid references identity.official,
  added_at        timestamptz not null,
  out_at          timestamptz,                              -- since when it is no longer served, and why
  out_reason      text,
  version         integer not null default 1,
  check ((out_at is null) = (out_reason is null))
);
create index on stories.library_picture (unit_id);
create index on stories.library_picture (file_id);
create index on stories.library_picture (rights_until) where rights_until is not null and out_at is null;

-- Who can be recognised in it. An exemplar's consent stands in their own record; everybody else's stands here.
create table stories.person_shown (
  id               uuid primary key,
  picture_id       uuid not null references stories.library_picture,
  exemplar_id      uuid references exemplars.exemplar,
  name             text not null default '',                -- or where they stand: «người đứng bên trái»
  is_minor         boolean not null default false,
  uses             text[] not null default '{}' check (uses <@ array['portal', 'press', 'social', 'radio', 'print', 'central']),
  given_on         date,
  until            date,
  giver            text,
  relation         text check (relation in ('self', 'guardian', 'representative')),
  how              text check (how in ('paper', 'spoken')),
  file_id          uuid references files.file,
  recorded_by      uuid references identity.official,
  withdrawn_on     date,
  withdrawn_reason text,
  added_by         uuid not null references identity.official,
  added_at         timestamptz not null,
  check (exemplar_id is not null or name <> ''),
  check (exemplar_id is null or given_on is null),
  check (until >= given_on),
  check (how <> 'paper' or file_id is not null)
);
create index on stories.person_shown (picture_id);
create index on stories.person_shown (exemplar_id);

-- One entry for each file that stories show; a translation shares its original's.
insert into stories.library_picture (id, unit_id, file_id, alt, credit, caption, added_at)
  select distinct on (p.file_id) gen_random_uuid(), s.unit_id, p.file_id, p.alt, p.credit, p.caption, p.added_at
  from stories.picture p join stories.story s on s.id = p.story_id
  order by p.file_id, s.original_id nulls first, p.added_at, p.id;

alter table stories.picture add column library_id uuid references stories.library_picture;
update stories.picture p set library_id = l.id from stories.library_picture l where l.file_id = p.file_id;
alter table stories.picture alter column library_id set not null;
create index on stories.picture (library_id);

-- A picture that was kept without words blocks what goes out, not the keeping of it.
alter table stories.picture drop constraint picture_alt_check, drop constraint picture_credit_check;

-- Readers get no picture whose right or consent has ended, nor the same file from elsewhere.
create or replace view portal.picture as
  select p.id, p.story_id, p.alt, p.credit, p.caption, f.sha256, f.type, f.width, f.height, l.focal_x, l.focal_y
  from stories.picture p
  join portal.story s on s.id = p.story_id
  join stories.library_picture l on l.id = p.library_id
  join files.file f on f.id = p.file_id
  where (p.id = s.cover_id or s.body @> jsonb_build_object('content', jsonb_build_array(jsonb_build_object('type', 'picture', 'attrs', jsonb_build_object('id', p.id)))))
    and (l.rights_until is null or l.rights_until >= current_date)
    and not exists (
      select 1 from files.file g join stories.library_picture o on o.file_id = g.id
      where g.sha256 = f.sha256 and o.out_at is not null);

-- What changes for readers names the stories that show it, as a change of the picture itself does.
create function stories.touch_pictures() returns trigger language plpgsql as $$
begin
  update stories.picture set library_id = library_id
  where file_id in (select g.id from files.file f join files.file g on g.sha256 = f.sha256 where f.id = new.file_id);
  return null;
end
$$;
create trigger touched after update on stories.library_picture for each row
  when ((old.out_at, old.focal_x, old.focal_y) is distinct from (new.out_at, new.focal_x, new.focal_y))
  execute function stories.touch_pictures();
