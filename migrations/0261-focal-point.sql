-- A focal point that nobody chose is none: such a picture is shown as it was before. One that was chosen makes crops.
alter table stories.library_picture
  alter column focal_x drop default, alter column focal_x drop not null,
  alter column focal_y drop default, alter column focal_y drop not null;
update stories.library_picture set focal_x = null, focal_y = null where version = 1;
alter table stories.library_picture add check ((focal_x is null) = (focal_y is null));

-- Few pictures are out of sight; every look at a published one asks for them.
create index on stories.library_picture (file_id) where out_at is not null;
