-- The page about the programme tells the one that leads; a scheme that runs alongside does not take its place.
create or replace view portal.programme as
  select id, key, name_vi, name_km, name_en, number, based_on, source, valid_from, valid_to from programmes.programme where is_leading;
