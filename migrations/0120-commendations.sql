-- Commendation by the law: what the law says (dated rows with a citation), dossiers, decisions, awards, money.
-- Recognition of an exemplar under the plan is another thing and stays in `exemplars.recognition`.
create schema commendations;

-- A row of law is never rewritten: a newer one begins where it ends. Only its last day may be set, once.
create function commendations.keep_law() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.valid_to is null and new.valid_to is not null
     and to_jsonb(new) - 'valid_to' = to_jsonb(old) - 'valid_to' then
    return new;
  end if;
  raise exception 'a dated row of law does not change';
end
$$;

-- Titles of emulation and forms of commendation: who may receive one, for what kind of merit, who decides, on which day.
create table commendations.title (
  id            uuid primary key,
  key           text not null check (key ~ '^[a-z0-9-]+$'),
  category      text not null check (category in ('emulation', 'form')),
  name_vi       text not null check (name_vi <> ''),
  name_km       text not null check (name_km <> ''),
  name_en       text not null check (name_en <> ''),
  symbol        text not null check (symbol <> ''),
  rank          integer not null,                         -- the order of honour, highest first
  level         text not null check (level in ('base', 'district', 'province', 'state')),
  merits        text[] not null check (cardinality(merits) > 0 and
                  merits <@ array['merit', 'sudden', 'themed', 'service', 'seniority', 'external', 'resistance']),
  recipients    text[] not null check (cardinality(recipients) > 0 and recipients <@ array['individual', 'collective', 'household']),
  deciders      text[] not null,                          -- the kinds of unit whose head signs; none: decided above the province
  decider_name  text not null check (decider_name <> ''),
  ballot_rule   text,                                     -- the key of the council's rule; none: no ballot is asked for
  notice        boolean not null default false,           -- public opinion is asked before it is sent up
  legal_basis   text not null check (legal_basis <> ''),
  article       text,
  grade         text not null check (grade in ('A', 'B', 'C', 'own')),
  to_confirm    boolean not null,
  note          text,
  valid_from    date not null,
  valid_to      date check (valid_from < valid_to),
  exclude using gist (key with =, daterange(valid_from, valid_to) with &&)
);

-- What a title asks of who receives it: `rule` names the check, `params` its figures, and the words say it to people.
create table commendations.condition (
  id          uuid primary key,
  title_key   text not null,
  key         text not null,
  rule        text not null check (rule in ('held_before', 'own_word')),
  params      jsonb not null default '{}',
  name_vi     text not null,
  name_km     text not null,
  name_en     text not null,
  legal_basis text not null check (legal_basis <> ''),
  article     text,
  grade       text not null check (grade in ('A', 'B', 'C', 'own')),
  to_confirm  boolean not null,
  valid_from  date not null,
  valid_to    date check (valid_from < valid_to),
  exclude using gist (title_key with =, key with =, daterange(valid_from, valid_to) with &&)
);

-- The papers of a dossier, by category and procedure.
create table commendations.paper (
  id          uuid primary key,
  key         text not null,
  category    text not null check (category in ('emulation', 'form')),
  procedure   text not null check (procedure in ('full', 'simplified')),
  ord         integer not null,
  titles      text[] not null default '{}',                -- only for these titles; none: for all of the category
  merits      text[] not null default '{}',                -- only for these kinds of merit; none: for all
  required    boolean not null,
  name_vi     text not null,
  name_km     text not null,
  name_en     text not null,
  legal_basis text not null check (legal_basis <> ''),
  article     text,
  grade       text not null check (grade in ('A', 'B', 'C', 'own')),
  to_confirm  boolean not null,
  valid_from  date not null,
  valid_to    date check (valid_from < valid_to),
  exclude using gist (key with =, category with =, procedure with =, daterange(valid_from, valid_to) with &&)
);

-- How long something may take.
create table commendations.clock (
  id          uuid primary key,
  key         text not null,
  amount      integer not null check (amount > 0),
  measure     text not null check (measure in ('hours', 'days', 'working_days')),
  name_vi     text not null,
  name_km     text not null,
  name_en     text not null,
  legal_basis text not null check (legal_basis <> ''),
  article     text,
  grade       text not null check (grade in ('A', 'B', 'C', 'own')),
  to_confirm  boolean not null,
  valid_from  date not null,
  valid_to    date check (valid_from < valid_to),
  exclude using gist (key with =, daterange(valid_from, valid_to) with &&)
);

-- The two ways a dossier goes up, by area and by sector: from a unit of this kind along that relation.
create table commendations.step (
  id          uuid primary key,
  route       text not null check (route in ('area', 'sector')),
  unit_kind   text not null,
  go          text not null check (go in ('administrative', 'professional', 'unit')),
  to_key      text,
  clock_key   text not null,
  legal_basis text not null check (legal_basis <> ''),
  article     text,
  grade       text not null check (grade in ('A', 'B', 'C', 'own')),
  to_confirm  boolean not null,
  valid_from  date not null,
  valid_to    date check (valid_from < valid_to),
  check ((go = 'unit') = (to_key is not null)),
  exclude using gist (route with =, unit_kind with =, daterange(valid_from, valid_to) with &&)
);

-- Prize money: so many times the base salary of the day of the decision, rounded up to a unit.
create table commendations.prize (
  id             uuid primary key,
  title_key      text not null,
  recipient_kind text not null check (recipient_kind in ('individual', 'collective', 'household')),
  multiplier     numeric(6, 2) not null check (multiplier >= 0),
  round_to       integer not null check (round_to > 0),
  legal_basis    text not null check (legal_basis <> ''),
  article        text,
  grade          text not null check (grade in ('A', 'B', 'C', 'own')),
  to_confirm     boolean not null,
  valid_from     date not null,
  valid_to       date check (valid_from < valid_to),
  exclude using gist (title_key with =, recipient_kind with =, daterange(valid_from, valid_to) with &&)
);

create table commendations.base_salary (
  id          uuid primary key,
  amount      bigint not null check (amount > 0),
  legal_basis text not null check (legal_basis <> ''),
  article     text,
  grade       text not null check (grade in ('A', 'B', 'C', 'own')),
  to_confirm  boolean not null,
  valid_from  date not null,
  valid_to    date check (valid_from < valid_to),
  exclude using gist (daterange(valid_from, valid_to) with &&)
);

create trigger keep_law before update or delete on commendations.title for each row execute function commendations.keep_law();
create trigger keep_law before update or delete on commendations.condition for each row execute function commendations.keep_law();
create trigger keep_law before update or delete on commendations.paper for each row execute function commendations.keep_law();
create trigger keep_law before update or delete on commendations.clock for each row execute function commendations.keep_law();
create trigger keep_law before update or delete on commendations.step for each row execute function commendations.keep_law();
create trigger keep_law before update or delete on commendations.prize for each row execute function commendations.keep_law();
create trigger keep_law before update or delete on commendations.base_salary for each row execute function commendations.keep_law();

-- The running numbers: of dossiers by unit and year, of decisions by issuer and year. Taken in the transaction that uses them.
create table commendations.counter (
  kind    text not null check (kind in ('dossier', 'decision')),
  unit_id uuid not null references units.unit,
  year    integer not null,
  last    integer not null check (last > 0),
  primary key (kind, unit_id, year)
);

-- What was achieved: its own thing, so that it is rewarded once, whoever proposes it and by whichever dossier.
create table commendations.achievement (
  id          uuid primary key,
  source_id   uuid unique references exemplars.achievement,   -- none: written down in a dossier
  exemplar_id uuid references exemplars.exemplar,
  what        text not null check (what <> ''),
  what_folded text not null generated always as (platform.fold(what)) stored
);
create index on commendations.achievement (exemplar_id);

create table commendations.dossier (
  id              uuid primary key,
  code            text not null unique,
  unit_id         uuid not null references units.unit,       -- who proposes
  holder_id       uuid not null references units.unit,       -- whose desk it lies on
  title_id        uuid not null references commendations.title,
  merit           text not null check (merit in
                    ('merit', 'sudden', 'themed', 'service', 'seniority', 'external', 'resistance')),
  procedure       text not null check (procedure in ('full', 'simplified')),
  route           text not null check (route in ('area', 'sector')),
  exemplar_id     uuid references exemplars.exemplar,
  recipient_kind  text not null check (recipient_kind in ('individual', 'collective', 'household')),
  recipient_name  text not null check (recipient_name <> ''),
  recipient_note  text,                                      -- post and place, as the annex prints it
  recipient_folded text not null generated always as (platform.fold(recipient_name)) stored,
  field_id        uuid references programmes.field,
  summary         text not null check (summary <> ''),
  period          text not null check (period <> ''),        -- the year or years that it is proposed for
  state           text not null default 'draft' check (state in
                    ('draft', 'moving', 'returned', 'council', 'passed', 'placed', 'decided', 'declined', 'withdrawn', 'on_hold')),
  held_state      text,
  hold_kind       text check (hold_kind in ('discipline', 'inspection', 'investigation', 'complaint', 'press')),
  hold_reason     text,
  returned_by     uuid references units.unit,                -- the desk it goes back to once mended
  due_on          date,                                      -- when this desk's time ends
  received_at     timestamptz,                               -- first received by a desk that appraises; never changed
  fast            boolean not null default false,
  fast_until      timestamptz,                               -- 72 hours from the deed becoming known
  complete_by     date,                                      -- a fast file is completed by
  completed_at    timestamptz,
  council_item_id uuid,
  council_words   text,
  council_at      timestamptz,
  closed_reason   text,
  created_by      uuid not null references identity.official,
  created_at      timestamptz not null,
  version         integer not null default 1,
  check ((state = 'on_hold') = (hold_kind is not null and hold_reason is not null and held_state is not null)),
  check ((state = 'returned') = (returned_by is not null) or state in ('on_hold', 'withdrawn')),
  check (state not in ('declined', 'withdrawn') or closed_reason is not null),
  check (fast = (fast_until is not null) and (not fast or complete_by is not null)),
  check (not fast or merit = 'sudden')
);
create index on commendations.dossier (holder_id, state);
create index on commendations.dossier (unit_id, state);
create index on commendations.dossier (exemplar_id);
create index on commendations.dossier (title_id);
create index on commendations.dossier (created_at desc, id);
create index on commendations.dossier using gin (recipient_folded gin_trgm_ops);

create function commendations.keep_received() returns trigger language plpgsql as $$
begin
  if old.received_at is not null and new.received_at is distinct from old.received_at then
    raise exception 'the day a dossier was received does not change';
  end if;
  return new;
end
$$;
create trigger keep_received before update on commendations.dossier
  for each row execute function commendations.keep_received();

create table commendations.dossier_achievement (
  dossier_id     uuid not null references commendations.dossier,
  achievement_id uuid not null references commendations.achievement,
  ord            integer not null,
  primary key (dossier_id, achievement_id)
);
create index on commendations.dossier_achievement (achievement_id);

-- The papers that a dossier holds: a file of its own, or a piece of the exemplar's evidence used again.
create table commendations.dossier_paper (
  id          uuid primary key,
  dossier_id  uuid not null references commendations.dossier,
  paper_key   text not null,
  file_id     uuid not null references files.file,
  evidence_id uuid references exemplars.evidence,
  title       text not null check (title <> ''),
  added_by    uuid not null references identity.official,
  added_at    timestamptz not null,
  removed_at  timestamptz
);
create index on commendations.dossier_paper (dossier_id);
create index on commendations.dossier_paper (file_id);
create unique index evidence_once on commendations.dossier_paper (dossier_id, paper_key, evidence_id) where removed_at is null;

-- Where it went, when, by whom.
create table commendations.move (
  id         uuid primary key,
  dossier_id uuid not null references commendations.dossier,
  kind       text not null check (kind in ('opened', 'submitted', 'forwarded', 'returned', 'resubmitted', 'withdrawn', 'held',
               'released', 'to_council', 'passed', 'not_passed', 'placed', 'taken_off', 'decided', 'declined', 'completed')),
  from_id    uuid not null references units.unit,
  to_id      uuid not null references units.unit,
  note       text,
  due_on     date,
  by_id      uuid references identity.official,              -- none: the council's result
  at         timestamptz not null
);
create index on commendations.move (dossier_id, at);

create table commendations.fault (
  id         uuid primary key,
  dossier_id uuid not null references commendations.dossier,
  ord        integer not null,
  text       text not null check (text <> ''),
  raised_by  uuid not null references identity.official,
  raised_at  timestamptz not null,
  unit_id    uuid not null references units.unit,            -- the desk that raised it
  answer     text,
  cleared_by uuid references identity.official,
  cleared_at timestamptz,
  check ((cleared_at is null) = (cleared_by is null))
);
create index on commendations.fault (dossier_id);

-- Hiệp y: what another agency says of the subject, asked for by the desk that holds the dossier.
create table commendations.opinion (
  id          uuid primary key,
  dossier_id  uuid not null references commendations.dossier,
  unit_id     uuid not null references units.unit,           -- who is asked
  by_unit_id  uuid not null references units.unit,           -- who asks
  question    text not null check (question <> ''),
  asked_by    uuid not null references identity.official,
  asked_at    timestamptz not null,
  due_on      date not null,
  verdict     text check (verdict in ('agree', 'disagree', 'remark')),
  answer      text,
  answered_by uuid references identity.official,
  answered_at timestamptz,
  version     integer not null default 1,
  check ((verdict is null) = (answered_at is null) and (verdict is null) = (answer is null))
);
create index on commendations.opinion (unit_id) where answered_at is null;
create unique index one_open_opinion on commendations.opinion (dossier_id, unit_id) where answered_at is null;

-- The public notice before a dossier goes to the State level. Who objects is kept apart from what they say.
create table commendations.notice (
  id         uuid primary key,
  dossier_id uuid not null unique references commendations.dossier,
  from_day   date not null,
  to_day     date not null,                                  -- the last day of the notice
  posted_by  uuid not null references identity.official,
  posted_at  timestamptz not null,
  check (from_day <= to_day)
);
create table commendations.objection (
  id          uuid primary key,
  notice_id   uuid not null references commendations.notice,
  body        text not null check (body <> ''),
  received_on date not null,
  verdict     text check (verdict in ('founded', 'unfounded')),
  answer      text,
  answered_by uuid references identity.official,
  answered_at timestamptz,
  version     integer not null default 1,
  check ((verdict is null) = (answered_at is null) and (verdict is null) = (answer is null))
);
create index on commendations.objection (notice_id);
create table commendations.objector (
  objection_id uuid primary key references commendations.objection,
  name         text,
  contact      text
);

-- One act commends many. Its number is taken when it is signed, so none is lost and none is double.
create table commendations.decision (
  id           uuid primary key,
  unit_id      uuid not null references units.unit,          -- the issuer; for an outside decision who records it
  outside      boolean not null default false,               -- decided above the province and recorded here
  issuer       text not null check (issuer <> ''),           -- as printed: «Chủ tịch Ủy ban nhân dân tỉnh …»
  title        text not null check (title <> ''),            -- trích yếu
  state        text not null default 'draft' check (state in ('draft', 'signed', 'revoked')),
  number       integer check (number > 0),
  number_text  text,                                         -- as printed: «12/QĐ-UBND»
  symbol       text not null check (symbol <> ''),
  year         integer,
  decided_on   date,
  signer       text,
  signer_title text,
  copy_file_id uuid references files.file,                   -- the signed copy
  created_by   uuid not null references identity.official,
  created_at   timestamptz not null,
  signed_by    uuid references identity.official,
  signed_at    timestamptz,
  version      integer not null default 1,
  unique (unit_id, year, number),
  check ((state = 'draft') = (signed_at is null)),
  check (state = 'draft' or (number_text is not null and decided_on is not null and signer is not null
         and signer_title is not null and year = extract(year from decided_on) and (outside or number is not null)))
);
create index on commendations.decision (unit_id, state);
create unique index one_outside_number on commendations.decision (issuer, year, number_text) where outside;

-- One line of a decision's annex. It lives as a draft, is in force once the decision is signed, and may be revoked.
create table commendations.award (
  id             uuid primary key,
  decision_id    uuid not null references commendations.decision,
  dossier_id     uuid not null references commendations.dossier,
  annex_no       integer not null check (annex_no > 0),
  title_id       uuid not null references commendations.title,
  exemplar_id    uuid references exemplars.exemplar,
  unit_id        uuid not null references units.unit,        -- who proposed
  field_id       uuid references programmes.field,
  recipient_kind text not null check (recipient_kind in ('individual', 'collective', 'household')),
  recipient_name text not null check (recipient_name <> ''),
  recipient_note text,
  achievement    text not null check (achievement <> ''),    -- what it is for, as the annex prints it
  state          text not null default 'draft' check (state in ('draft', 'valid', 'revoked')),
  prize_amount   bigint check (prize_amount >= 0),           -- set when it is signed
  revoked_on     date,
  unique (decision_id, annex_no) deferrable initially deferred,
  check ((state = 'revoked') = (revoked_on is not null)),
  check (state = 'draft' or prize_amount is not null)
);
create index on commendations.award (exemplar_id);
create index on commendations.award (dossier_id);
create unique index one_award_a_dossier on commendations.award (dossier_id) where state <> 'revoked';

-- An achievement is rewarded once. A revoked award frees it.
create table commendations.rewarded (
  achievement_id uuid primary key references commendations.achievement,
  award_id       uuid not null references commendations.award
);
create index on commendations.rewarded (award_id);

-- The money that decisions cause, for the budget to read. Lines are added, never changed: a revocation adds a recovery.
create table commendations.ledger (
  id          uuid primary key,
  award_id    uuid not null references commendations.award,
  unit_id     uuid not null references units.unit,           -- whose fund pays, or gets it back
  kind        text not null check (kind in ('prize', 'recovery')),
  amount      bigint not null,
  on_day      date not null,
  multiplier  numeric(6, 2),
  base_salary bigint,
  round_to    integer,
  legal_basis text not null,
  entered_at  timestamptz not null,
  unique (award_id, kind),
  check (case kind when 'prize' then amount >= 0 else amount <= 0 end)
);
create index on commendations.ledger (unit_id, on_day);
create function commendations.keep_ledger() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is only added to';
end
$$;
create trigger keep_ledger before update or delete on commendations.ledger
  for each row execute function commendations.keep_ledger();

-- A province's own DOCX in place of a built-in document.
create table commendations.template (
  id          uuid primary key,
  unit_id     uuid not null references units.unit,
  kind        text not null check (kind in ('proposal', 'report', 'minutes', 'decision', 'annex')),
  file_id     uuid not null references files.file,
  name        text not null check (name <> ''),
  uploaded_by uuid not null references identity.official,
  uploaded_at timestamptz not null,
  ended_at    timestamptz
);
create unique index one_template on commendations.template (unit_id, kind) where ended_at is null;

-- A document made in the background, with how far it has come.
create table commendations.document (
  id          uuid primary key,
  unit_id     uuid not null references units.unit,
  decision_id uuid references commendations.decision,
  dossier_id  uuid references commendations.dossier,
  kind        text not null check (kind in ('proposal', 'report', 'minutes', 'decision', 'annex')),
  format      text not null check (format in ('docx', 'pdf')),
  state       text not null default 'queued' check (state in ('queued', 'running', 'done', 'failed')),
  done        integer not null default 0,
  total       integer not null check (total > 0),
  file_id     uuid references files.file,
  error       text,
  asked_by    uuid not null references identity.official,
  asked_at    timestamptz not null,
  finished_at timestamptz,
  check (num_nonnulls(decision_id, dossier_id) = 1),
  check ((state = 'done') = (file_id is not null))
);
create index on commendations.document (decision_id);
create index on commendations.document (dossier_id);
