-- Two programmes may hold on one day, a plan and a scheme. One leads: what units owe on the board, the yearly report and the choice
-- for the nation are its; what the others ask is shown apart.
alter table programmes.programme
  add column is_leading boolean not null default true,
  add constraint one_leads exclude using gist (daterange(valid_from, valid_to) with &&) where (is_leading);

create or replace view portal.programme as
  select id, key, name_vi, name_km, name_en, number, based_on, source, valid_from, valid_to from programmes.programme
  where is_leading;

-- What a person should look at for one number, such as a class in which nobody stands any more.
alter table programmes.draft_target add column mind text check (mind <> '');
