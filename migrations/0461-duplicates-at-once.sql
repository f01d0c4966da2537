-- Who was written down before keys were kept is looked through at once, not only the coming night. A new database has nobody yet.
do $$
begin
  if to_regclass('graphile_worker.jobs') is not null and exists (select from exemplars.subject) then
    perform platform.enqueue('exemplars.findDuplicates', '{}', 'exemplars.findDuplicates');
  end if;
end
$$;
