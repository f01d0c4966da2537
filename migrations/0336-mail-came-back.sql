-- How many letters of a line of the ledger came back: they reached nobody, though the line says to how many they went.
alter table stories.delivery add column came_back integer not null default 0 check (came_back >= 0);
alter table stories.delivery add constraint delivery_came_back check (came_back = 0 or channel = 'mail');
