-- Levels, examples and hints in the languages of the screens: written in Vietnamese, the others beside it where there are any.
alter table criteria.level
  add column words_km text check (words_km <> ''),
  add column words_en text check (words_en <> ''),
  add column example_km text check (example_km <> ''),
  add column example_en text check (example_en <> '');

alter table criteria.criterion
  add column evidence_hint_km text check (evidence_hint_km <> ''),
  add column evidence_hint_en text check (evidence_hint_en <> '');
