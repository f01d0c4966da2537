-- What the stories become outside the portal, and how far they reach: a module of its own after the newsroom.
create schema outreach;

-- A book of chosen stories (III.2.a, III.4): made by the worker as EPUB and as PDF for the printer.
create table outreach.book (
  id          uuid primary key,
  unit_id     uuid not null references units.unit,
  language    text not null check (language in ('vi', 'km', 'en')),
  title       text not null check (title <> ''),
  issuer      text not null check (issuer <> ''),
  decision_no text,                                        -- of the publication, or of its licence
  responsible text not null check (responsible <> ''),     -- who answers for what stands in it
  print_run   integer check (print_run > 0),
  state       text not null default 'queued' check (state in ('queued', 'making', 'done', 'failed')),
  done        integer not null default 0,
  total       integer not null check (total > 0),
  epub_id     uuid references files.file,
  pdf_id      uuid references files.file,
  error       text,
  asked_by    uuid not null references identity.official,
  asked_at    timestamptz not null,
  made_at     timestamptz,
  issued_on   date,                                        -- given out on paper: from then on in the ledger of deliveries
  version     integer not null default 1,
  check ((state = 'done') = (made_at is not null)),
  check (state <> 'done' or (epub_id is not null and pdf_id is not null)),
  check (issued_on is null or state = 'done')
);
create index on outreach.book (unit_id, asked_at desc);
create index on outreach.book (epub_id);
create index on outreach.book (pdf_id);

-- The stories that were chosen. Once it is made: the edition that stands in it, or why it was left out.
create table outreach.book_story (
  book_id    uuid not null references outreach.book,
  story_id   uuid not null references stories.story,
  ord        integer not null,
  edition_id uuid references stories.edition,
  left_out   text check (left_out in ('not_out', 'not_agreed')),
  primary key (book_id, story_id),
  unique (book_id, ord),
  check (edition_id is null or left_out is null)
);
create index on outreach.book_story (story_id);
create index on outreach.book_story (edition_id);
