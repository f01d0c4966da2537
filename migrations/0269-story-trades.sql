-- The trades of the people that a story tells of, as their public pages say them: «in my trade».
create view portal.story_trade as
  select x.story_id, p.occupation
  from stories.story_exemplar x
  join portal.shown_exemplar h on h.id = x.exemplar_id
  join exemplars.exemplar e on e.id = x.exemplar_id
  join exemplars.subject p on p.id = e.subject_id
  where p.occupation <> '';
