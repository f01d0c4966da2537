-- The last day on which a unit may send what it never sent. None: the round does not lock.
alter table reporting.round add locks_on date check (locks_on >= due_on);
