-- A report that the head signed by hand: the day on the paper, and its scan.
alter table reporting.report
  add column paper_on date,
  add column paper_file_id uuid references files.file,
  add check ((paper_on is null) = (paper_file_id is null));
