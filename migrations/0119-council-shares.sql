-- Two thirds are not 66,67 %: of 15 members they are 10, not 11. A share is per cent («90») or a fraction («2/3»).
alter table councils.rule
  drop constraint rule_threshold_check,
  drop constraint rule_quorum_check,
  alter column threshold type text using regexp_replace(threshold::text, '\.?0+$', ''),
  alter column quorum type text using regexp_replace(quorum::text, '\.?0+$', ''),
  add check (threshold ~ '^(\d{1,3}(\.\d{1,2})?|\d+/[1-9]\d*)$'),
  add check (quorum ~ '^(\d{1,3}(\.\d{1,2})?|\d+/[1-9]\d*)$');
update councils.rule set threshold = '2/3' where threshold = '66.67';
update councils.rule set quorum = '2/3' where quorum = '66.67';
