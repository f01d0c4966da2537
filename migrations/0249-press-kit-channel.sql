-- The ledger's channels were told anew for mail and other portals; a press kit that was handed over stands among them.
alter table stories.delivery drop constraint delivery_channel;
alter table stories.delivery add constraint delivery_channel check (channel in
  ('radio', 'television', 'loudspeaker', 'print', 'web', 'social', 'spoken', 'mail', 'partner', 'kit'));
