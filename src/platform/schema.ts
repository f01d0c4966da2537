// Written by `npm run db types` from the migrated database. Do not edit.

import type { ColumnType } from "kysely";

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>;

export type Json = JsonValue;

export type JsonArray = JsonValue[];

export type JsonObject = {
  [x: string]: JsonValue | undefined;
};

export type JsonPrimitive = boolean | number | string | null;

export type JsonValue = JsonArray | JsonObject | JsonPrimitive;

export type Numeric = ColumnType<string, number | string, number | string>;

export type Timestamp = ColumnType<Date, Date | string, Date | string>;

export interface AuditEntry {
  about_id: string | null;
  action: string;
  actor_id: string | null;
  at: Timestamp;
  id: Generated<number>;
  input: Json;
  request_id: string | null;
  subject_id: string | null;
  submission: string | null;
  unit_id: string | null;
}

export interface AuditSeal {
  entries: number;
  from_id: number;
  hash: string;
  id: number;
  sealed_at: Timestamp;
  to_id: number;
}

export interface BudgetAct {
  amount: number;
  document: string | null;
  done_at: Timestamp;
  done_by: string;
  file_id: string | null;
  id: string;
  on_day: string;
  payee: string | null;
  prize_id: string | null;
  step: string;
  support_id: string | null;
  task_id: string;
}

export interface BudgetCeiling {
  article: string | null;
  base: string;
  grade: string;
  id: string;
  key: string;
  legal_basis: string;
  name_en: string;
  name_km: string;
  name_vi: string;
  note: string | null;
  rule: string;
  share: number;
  sources: string[];
  strict: boolean;
  to_confirm: boolean;
  valid_from: string;
  valid_to: string | null;
}

export interface BudgetFund {
  base_amount: number | null;
  ceiling_id: string | null;
  document: string;
  given: Generated<number>;
  id: string;
  income: Generated<number>;
  opened_at: Timestamp;
  opened_by: string;
  set_aside: Generated<number>;
  source_id: string;
  source_key: string;
  spent: Generated<number>;
  unit_id: string;
  version: Generated<number>;
  work_given: Generated<number>;
  year: number;
}

export interface BudgetGift {
  document: string | null;
  id: string;
  meant_for: string | null;
  measure: string;
  passed: Generated<number>;
  quantity: number;
  received_on: string;
  recorded_at: Timestamp;
  recorded_by: string;
  sponsor_id: string;
  unit_id: string;
  version: Generated<number>;
  what: string;
  worth: number | null;
}

export interface BudgetGiftPassed {
  document: string | null;
  exemplar_id: string | null;
  gift_id: string;
  given_to: string;
  id: string;
  on_day: string;
  passed_at: Timestamp;
  passed_by: string;
  quantity: number;
}

export interface BudgetIncome {
  amount: number;
  document: string;
  entered_at: Timestamp;
  entered_by: string;
  file_id: string | null;
  fund_id: string;
  id: string;
  kind: string;
  on_day: string;
  prize_id: string | null;
  sponsor_id: string | null;
  undoes: string | null;
  why: string | null;
}

export interface BudgetLawConfirmation {
  confirmed_at: Timestamp;
  confirmed_by: string;
  document: string;
  kind: string;
  row_id: string;
}

export interface BudgetPaidAchievement {
  achievement_id: string;
  prize_id: string;
}

export interface BudgetPrize {
  amount: number;
  award_id: string;
  file_id: string | null;
  id: string;
  paid_at: Timestamp;
  paid_by: string;
  paid_on: string;
  payee: string;
  receipt: string;
  recovered: Generated<number>;
  task_id: string;
  unit_id: string;
  version: Generated<number>;
}

export interface BudgetSource {
  article: string | null;
  grade: string;
  id: string;
  key: string;
  legal_basis: string;
  level: string;
  name_en: string;
  name_km: string;
  name_vi: string;
  note: string | null;
  ord: number;
  to_confirm: boolean;
  unit_kinds: string[];
  valid_from: string;
  valid_to: string | null;
}

export interface BudgetSponsor {
  consent: string | null;
  contact: string | null;
  created_at: Timestamp;
  created_by: string;
  id: string;
  kind: string;
  may_name: boolean;
  name: string;
  public_sums: Generated<boolean>;
  thanked_on: string | null;
  unit_id: string;
  version: Generated<number>;
}

export interface BudgetTask {
  clause: string | null;
  closed_on: string | null;
  committed: Generated<number>;
  estimated: Generated<number>;
  fund_id: string;
  given: Generated<number>;
  id: string;
  item: string;
  planned_at: Timestamp;
  planned_by: string;
  settled: Generated<number>;
  spent: Generated<number>;
  title: string;
  unit_id: string;
  version: Generated<number>;
  workings: string | null;
  year: number;
}

export interface CommendationsAchievement {
  exemplar_id: string | null;
  id: string;
  source_id: string | null;
  what: string;
  what_folded: Generated<string>;
}

export interface CommendationsAward {
  achievement: string;
  annex_no: number;
  decision_id: string;
  dossier_id: string;
  exemplar_id: string | null;
  field_id: string | null;
  id: string;
  prize_amount: number | null;
  recipient_kind: string;
  recipient_name: string;
  recipient_note: string | null;
  revocation_id: string | null;
  revoked_on: string | null;
  state: Generated<string>;
  title_id: string;
  unit_id: string;
}

export interface CommendationsBaseSalary {
  amount: number;
  article: string | null;
  grade: string;
  id: string;
  legal_basis: string;
  to_confirm: boolean;
  valid_from: string;
  valid_to: string | null;
}

export interface CommendationsCertificate {
  award_id: string;
  credential: string;
  ended_at: Timestamp | null;
  ended_by: string | null;
  ended_cause: string | null;
  ended_note: string | null;
  id: string;
  issued_at: Timestamp;
  issued_by: string;
  kid: string;
  list_index: number;
  list_no: number;
  payload: string;
  replaces_id: string | null;
  serial: string;
  version: Generated<number>;
}

export interface CommendationsClock {
  amount: number;
  article: string | null;
  grade: string;
  id: string;
  key: string;
  legal_basis: string;
  measure: string;
  name_en: string;
  name_km: string;
  name_vi: string;
  to_confirm: boolean;
  valid_from: string;
  valid_to: string | null;
}

export interface CommendationsCondition {
  article: string | null;
  grade: string;
  id: string;
  key: string;
  legal_basis: string;
  name_en: string;
  name_km: string;
  name_vi: string;
  params: Generated<Json>;
  rule: string;
  title_key: string;
  to_confirm: boolean;
  valid_from: string;
  valid_to: string | null;
}

export interface CommendationsCounter {
  kind: string;
  last: number;
  unit_id: string;
  year: number;
}

export interface CommendationsDecision {
  copy_file_id: string | null;
  created_at: Timestamp;
  created_by: string;
  decided_on: string | null;
  id: string;
  issuer: string;
  number: number | null;
  number_text: string | null;
  outside: Generated<boolean>;
  signed_at: Timestamp | null;
  signed_by: string | null;
  signer: string | null;
  signer_title: string | null;
  state: Generated<string>;
  symbol: string;
  title: string;
  unit_id: string;
  version: Generated<number>;
  year: number | null;
}

export interface CommendationsDocument {
  asked_at: Timestamp;
  asked_by: string;
  decision_id: string | null;
  done: Generated<number>;
  dossier_id: string | null;
  error: string | null;
  file_id: string | null;
  finished_at: Timestamp | null;
  format: string;
  id: string;
  kind: string;
  state: Generated<string>;
  total: number;
  unit_id: string;
}

export interface CommendationsDossier {
  closed_reason: string | null;
  code: string;
  complete_by: string | null;
  completed_at: Timestamp | null;
  council_at: Timestamp | null;
  council_item_id: string | null;
  council_passed: boolean | null;
  council_words: string | null;
  created_at: Timestamp;
  created_by: string;
  due_on: string | null;
  exemplar_id: string | null;
  fast: Generated<boolean>;
  fast_until: Timestamp | null;
  field_id: string | null;
  held_state: string | null;
  hold_kind: string | null;
  hold_reason: string | null;
  holder_id: string;
  id: string;
  merit: string;
  period: string;
  procedure: string;
  received_at: Timestamp | null;
  recipient_folded: Generated<string>;
  recipient_kind: string;
  recipient_name: string;
  recipient_note: string | null;
  returned_by: string | null;
  route: string;
  sector_id: string | null;
  state: Generated<string>;
  summary: string;
  title_id: string;
  unit_id: string;
  version: Generated<number>;
}

export interface CommendationsDossierAchievement {
  achievement_id: string;
  dossier_id: string;
  ord: number;
}

export interface CommendationsDossierPaper {
  added_at: Timestamp;
  added_by: string;
  dossier_id: string;
  evidence_id: string | null;
  file_id: string;
  id: string;
  paper_key: string;
  removed_at: Timestamp | null;
  title: string;
}

export interface CommendationsFault {
  answer: string | null;
  cleared_at: Timestamp | null;
  cleared_by: string | null;
  dossier_id: string;
  id: string;
  ord: number;
  raised_at: Timestamp;
  raised_by: string;
  text: string;
  unit_id: string;
}

export interface CommendationsInForce {
  achievement: string | null;
  decided_on: string | null;
  exemplar_id: string | null;
  field_id: string | null;
  id: string | null;
  is_named: boolean | null;
  issuer: string | null;
  number_text: string | null;
  recipient_folded: string | null;
  recipient_kind: string | null;
  recipient_name: string | null;
  title_id: string | null;
  unit_id: string | null;
  year: number | null;
}

export interface CommendationsLawConfirmation {
  confirmed_at: Timestamp;
  confirmed_by: string;
  document: string;
  kind: string;
  row_id: string;
}

export interface CommendationsLawRow {
  article: string | null;
  detail: Json | null;
  grade: string | null;
  id: string | null;
  key: string | null;
  kind: string | null;
  legal_basis: string | null;
  name_en: string | null;
  name_km: string | null;
  name_vi: string | null;
  ord: number | null;
  to_confirm: boolean | null;
  valid_from: string | null;
  valid_to: string | null;
}

export interface CommendationsLedger {
  amount: number;
  award_id: string;
  base_salary: number | null;
  entered_at: Timestamp;
  id: string;
  kind: string;
  legal_basis: string;
  multiplier: Numeric | null;
  on_day: string;
  round_to: number | null;
  unit_id: string;
}

export interface CommendationsMove {
  at: Timestamp;
  by_id: string | null;
  dossier_id: string;
  due_on: string | null;
  from_id: string;
  id: string;
  kind: string;
  note: string | null;
  to_id: string;
}

export interface CommendationsNotice {
  dossier_id: string;
  from_day: string;
  id: string;
  posted_at: Timestamp;
  posted_by: string;
  to_day: string;
}

export interface CommendationsObjection {
  answer: string | null;
  answered_at: Timestamp | null;
  answered_by: string | null;
  body: string;
  id: string;
  notice_id: string;
  received_on: string;
  verdict: string | null;
  version: Generated<number>;
}

export interface CommendationsObjector {
  contact: string | null;
  name: string | null;
  objection_id: string;
}

export interface CommendationsOpinion {
  answer: string | null;
  answered_at: Timestamp | null;
  answered_by: string | null;
  asked_at: Timestamp;
  asked_by: string;
  by_unit_id: string;
  dossier_id: string;
  due_on: string;
  id: string;
  question: string;
  unit_id: string;
  verdict: string | null;
  version: Generated<number>;
}

export interface CommendationsPaper {
  article: string | null;
  category: string;
  grade: string;
  id: string;
  key: string;
  legal_basis: string;
  merits: Generated<string[]>;
  name_en: string;
  name_km: string;
  name_vi: string;
  ord: number;
  procedure: string;
  required: boolean;
  titles: Generated<string[]>;
  to_confirm: boolean;
  valid_from: string;
  valid_to: string | null;
}

export interface CommendationsPaperItem {
  align: string;
  key: string;
  layout_id: string;
  size_pt: Numeric | null;
  width_mm: Numeric;
  x_mm: Numeric;
  y_mm: Numeric;
}

export interface CommendationsPaperLayout {
  ended_at: Timestamp | null;
  form: string;
  frame_mm: Numeric | null;
  height_mm: Numeric;
  id: string;
  kept_at: Timestamp;
  kept_by: string | null;
  kind: string;
  source: string;
  to_confirm: boolean;
  unit_id: string | null;
  width_mm: Numeric;
}

export interface CommendationsPrint {
  certificate_id: string;
  id: string;
  note: string | null;
  ordinal: number;
  reason: string | null;
  run_id: string;
  voided_at: Timestamp | null;
}

export interface CommendationsPrinter {
  created_at: Timestamp;
  created_by: string;
  ended_at: Timestamp | null;
  height_mm: Numeric;
  id: string;
  measured_at: Timestamp | null;
  measured_by: string | null;
  name: string;
  offset_x_mm: Generated<Numeric>;
  offset_y_mm: Generated<Numeric>;
  scale_percent: Generated<Numeric>;
  unit_id: string;
  version: Generated<number>;
  width_mm: Numeric;
}

export interface CommendationsPrintRun {
  asked_at: Timestamp;
  asked_by: string;
  decision_id: string;
  done: Generated<number>;
  error: string | null;
  file_id: string | null;
  finished_at: Timestamp | null;
  id: string;
  layout_id: string;
  offset_x_mm: Numeric;
  offset_y_mm: Numeric;
  printer_id: string | null;
  scale_percent: Numeric;
  state: Generated<string>;
  total: number;
  unit_id: string;
}

export interface CommendationsPrize {
  article: string | null;
  grade: string;
  id: string;
  legal_basis: string;
  multiplier: Numeric;
  recipient_kind: string;
  round_to: number;
  title_key: string;
  to_confirm: boolean;
  valid_from: string;
  valid_to: string | null;
}

export interface CommendationsRevocation {
  class: string;
  decided_on: string;
  decision_id: string;
  file_id: string | null;
  id: string;
  number_text: string;
  reason: string;
  revoked_at: Timestamp;
  revoked_by: string;
  signer: string;
  unit_id: string;
}

export interface CommendationsRewarded {
  achievement_id: string;
  award_id: string;
}

export interface CommendationsSigningKey {
  kid: string;
  made_at: Timestamp;
  public_key: string;
  retired_at: Timestamp | null;
}

export interface CommendationsStatusList {
  credential: string;
  list_no: number;
  revoked: number;
  signed_at: Timestamp;
}

export interface CommendationsStep {
  article: string | null;
  clock_key: string;
  go: string;
  grade: string;
  id: string;
  legal_basis: string;
  route: string;
  to_confirm: boolean;
  to_key: string | null;
  unit_kind: string;
  valid_from: string;
  valid_to: string | null;
}

export interface CommendationsTemplate {
  ended_at: Timestamp | null;
  file_id: string;
  id: string;
  kind: string;
  name: string;
  unit_id: string;
  uploaded_at: Timestamp;
  uploaded_by: string;
}

export interface CommendationsTitle {
  article: string | null;
  ballot_rule: string | null;
  category: string;
  decider_name: string;
  deciders: string[];
  grade: string;
  id: string;
  key: string;
  legal_basis: string;
  level: string;
  merits: string[];
  name_en: string;
  name_km: string;
  name_vi: string;
  note: string | null;
  notice: Generated<boolean>;
  rank: number;
  recipients: string[];
  symbol: string;
  to_confirm: boolean;
  valid_from: string;
  valid_to: string | null;
}

export interface CommendationsWord {
  condition_key: string;
  dossier_id: string;
  given_at: Timestamp;
  given_by: string;
  words: string;
}

export interface ContestsAmendment {
  after: string;
  before: string;
  contest_id: string;
  id: string;
  made_at: Timestamp;
  made_by: string;
  number: number;
  part: string;
  why: string;
}

export interface ContestsAssignment {
  abstain_reason: string | null;
  abstained_at: Timestamp | null;
  assigned_at: Timestamp;
  contest_id: string;
  entry_id: string;
  id: string;
  judge_id: string;
  remark: string | null;
  scored_at: Timestamp | null;
}

export interface ContestsAuthor {
  entry_id: string;
  name: string;
  ord: number;
}

export interface ContestsCategory {
  contest_id: string;
  id: string;
  name: string;
  ord: number;
}

export interface ContestsChairOrder {
  decided_at: Timestamp;
  decided_by: string;
  entry_id: string;
  ord: number;
  why: string;
}

export interface ContestsContest {
  announced_by: string | null;
  closed_at: Timestamp | null;
  closes_on: string;
  copied_from: string | null;
  created_at: Timestamp;
  created_by: string;
  eligibility: Generated<string>;
  groups_allowed: Generated<boolean>;
  how_to_enter: Generated<string>;
  id: string;
  judged_by: string;
  judges_needed: Generated<number>;
  judging_at: Timestamp | null;
  lead: string;
  minute_limit: number | null;
  name: string;
  opened_at: Timestamp | null;
  opens_on: string;
  pass_percent: Generated<number>;
  public_vote: Generated<boolean>;
  results_at: Timestamp | null;
  results_on: string;
  rules: Generated<string>;
  slug: string;
  state: Generated<string>;
  strand: string;
  tie_rule: string;
  unit_id: string;
  version: Generated<number>;
  vote_key: Generated<string | null>;
  word_limit: number | null;
}

export interface ContestsCorrection {
  contest_id: string;
  entry_id: string;
  id: string;
  kind: string;
  made_at: Timestamp;
  made_by: string;
  number: number;
  why: string;
}

export interface ContestsCriterion {
  contest_id: string;
  id: string;
  max_points: number;
  name: string;
  ord: number;
}

export interface ContestsEntry {
  address: string | null;
  body: string | null;
  category_id: string;
  channel: string;
  checked_at: Timestamp | null;
  checked_by: string | null;
  contact: string | null;
  contest_id: string;
  covered: Generated<string[]>;
  file_id: string | null;
  group_name: string | null;
  id: string;
  judge_file_id: string | null;
  judge_link: Generated<boolean>;
  language: Generated<string>;
  link: string | null;
  minutes: number | null;
  names_public: Generated<boolean>;
  place_id: string | null;
  reason: string | null;
  receipt: string;
  received_at: Timestamp;
  received_by: string | null;
  ref: string;
  scan_file_id: string | null;
  sent_at: Timestamp;
  state: Generated<string>;
  story_id: string | null;
  subject_consent: string;
  subject_name: string;
  taken_off: Generated<boolean>;
  tip_id: string | null;
  title: string;
  version: Generated<number>;
  withdrawn_at: Timestamp | null;
  words: number | null;
}

export interface ContestsFormerResult {
  correction_id: string;
  entry_id: string;
  judges: number;
  place: number;
  points: number;
  prize_id: string | null;
  was_tied: boolean;
}

export interface ContestsFormerScore {
  change_id: string;
  criterion_id: string;
  points: number;
}

export interface ContestsJudge {
  contest_id: string;
  is_chair: Generated<boolean>;
  named_at: Timestamp;
  named_by: string;
  namesake_checked: Generated<boolean>;
  official_id: string;
}

export interface ContestsPrize {
  amount: number | null;
  contest_id: string;
  count: number;
  id: string;
  name: string;
  ord: number;
}

export interface ContestsResult {
  contest_id: string;
  entry_id: string;
  judges: number;
  place: number;
  points: number;
  prize_id: string | null;
  was_tied: boolean;
}

export interface ContestsScore {
  assignment_id: string;
  criterion_id: string;
  points: number;
}

export interface ContestsScoreChange {
  assignment_id: string;
  changed_at: Timestamp;
  given_at: Timestamp;
  id: string;
  remark: string | null;
  why: string;
}

export interface ContestsVote {
  contest_id: string;
  entry_id: string;
  network: string;
  voted_at: Timestamp;
  voter: string;
}

export interface CouncilsBallot {
  cancelled_why: string | null;
  counted_at: Timestamp | null;
  counters: Generated<Json>;
  docx_id: string | null;
  file_id: string | null;
  id: string;
  item_id: string;
  members: number;
  method: string;
  opened_at: Timestamp;
  opened_by: string | null;
  options: Json;
  outcome: Json | null;
  pdf_id: string | null;
  public_key: string | null;
  rule: Json;
  secret: boolean;
  signed_id: string | null;
  state: Generated<string>;
  tally: Json | null;
  version: Generated<number>;
}

export interface CouncilsCouncil {
  created_at: Timestamp;
  created_by: string | null;
  document: string;
  id: string;
  keeper_id: string;
  name: string;
  term_from: string;
  term_to: string | null;
  unit_id: string;
  version: Generated<number>;
}

export interface CouncilsCounted {
  ballot_id: string;
  mark: string;
}

export interface CouncilsDeclaration {
  clear: boolean;
  item_id: string;
  member_id: string;
}

export interface CouncilsEnvelope {
  ballot_id: string;
  sealed: Buffer;
}

export interface CouncilsInterest {
  declared: boolean;
  dismissed_by: string | null;
  dismissed_why: string | null;
  id: string;
  item_id: string;
  member_id: string;
  said: string | null;
  why: string;
}

export interface CouncilsItem {
  closes: Generated<string[]>;
  concluded_at: Timestamp | null;
  id: string;
  matter_id: string;
  matter_kind: string;
  ord: number;
  passed: boolean | null;
  rule_key: string;
  sitting_id: string;
  state: Generated<string>;
  title: string;
  unit_id: string;
  version: Generated<number>;
  words: string | null;
}

export interface CouncilsMember {
  council_id: string;
  document: string;
  id: string;
  official_id: string;
  replaces_id: string | null;
  role: string;
  title: string;
  valid_from: string;
  valid_to: string | null;
}

export interface CouncilsPaper {
  file_id: string;
  item_id: string;
  title: string;
}

export interface CouncilsPresence {
  how: string;
  member_id: string;
  sitting_id: string;
}

export interface CouncilsRule {
  article: string | null;
  denominator: string;
  grade: string;
  id: string;
  key: string;
  legal_basis: string;
  name_en: string;
  name_km: string;
  name_vi: string;
  quorum: string;
  recused_count: Generated<boolean>;
  secret: boolean;
  strictly: Generated<boolean>;
  threshold: string;
  to_confirm: boolean;
  valid_from: string;
  valid_to: string | null;
}

export interface CouncilsSitting {
  council_id: string;
  created_at: Timestamp;
  created_by: string | null;
  docx_id: string | null;
  file_id: string | null;
  held_on: string;
  id: string;
  pdf_id: string | null;
  place: string;
  state: Generated<string>;
  version: Generated<number>;
}

export interface CouncilsTyped {
  ballot_id: string;
  sealed: Buffer;
  typed_by: string;
}

export interface CouncilsVote {
  ballot_id: string;
  choice: Json;
  member_id: string;
}

export interface CouncilsVoter {
  ballot_id: string;
  how: string | null;
  member_id: string;
}

export interface CriteriaAssessment {
  assessed_at: Timestamp;
  assessor_id: string;
  id: string;
  note: string | null;
  out_of: number | null;
  passed: boolean;
  round_id: string | null;
  set_id: string;
  short_of: Generated<string[]>;
  total: number;
  unit_id: string;
}

export interface CriteriaAssignment {
  abstain_reason: string | null;
  abstained_at: Timestamp | null;
  assessment_id: string | null;
  assessor_id: string;
  assigned_at: Timestamp;
  assigned_by: string;
  by_rule: boolean;
  id: string;
  removed_at: Timestamp | null;
  round_id: string;
}

export interface CriteriaCriteriaSet {
  base_id: string | null;
  drafted_at: Timestamp | null;
  drafted_by: string | null;
  field_id: string | null;
  id: string;
  key: string;
  name_en: string | null;
  name_km: string | null;
  name_vi: string;
  pass_mark: number;
  regulation: string | null;
  regulation_id: string | null;
  revision: Generated<number>;
  source: string | null;
  state: Generated<string>;
  subject_kind: string | null;
  to_confirm: Generated<boolean>;
  topic_id: string | null;
  unit_id: string | null;
  valid_from: string | null;
  valid_to: string | null;
  version: number;
}

export interface CriteriaCriterion {
  base_id: string | null;
  code: string;
  evidence_hint: string | null;
  evidence_hint_en: string | null;
  evidence_hint_km: string | null;
  id: string;
  kind: Generated<string>;
  may_not_apply: Generated<boolean>;
  more: string | null;
  ord: number;
  set_id: string;
  text_en: string | null;
  text_km: string | null;
  text_vi: string;
}

export interface CriteriaLevel {
  criterion_id: string;
  example: string;
  example_en: string | null;
  example_km: string | null;
  from_percent: number;
  words: string;
  words_en: string | null;
  words_km: string | null;
}

export interface CriteriaPhase {
  from_day: string;
  may_score: boolean;
  name: string;
  ord: number;
  round_id: string;
  sees_names: boolean;
  sees_scores: boolean;
  submitter_edits: boolean;
  to_day: string | null;
}

export interface CriteriaRegulation {
  file_id: string;
  id: string;
  issued_on: string;
  number: string;
  recorded_at: Timestamp;
  recorded_by: string;
  signer: string;
  title: string;
  unit_id: string;
  valid_from: string;
  valid_to: string | null;
}

export interface CriteriaRound {
  cancelled_reason: string | null;
  cap: number;
  closed_at: Timestamp | null;
  closed_by: string | null;
  id: string;
  measure: Generated<string>;
  needed: number;
  opened_at: Timestamp;
  opened_by: string;
  passed: boolean | null;
  percent: number | null;
  remark: string | null;
  set_id: string;
  subject_kind: string;
  unit_id: string;
  version: Generated<number>;
}

export interface CriteriaScore {
  assessment_id: string;
  criterion_id: string;
  evidence: string[];
  met: boolean | null;
  not_applicable: Generated<boolean>;
  place: string | null;
  points: number | null;
  reason: string | null;
}

export interface CriteriaWeight {
  criterion_id: string;
  max_points: number;
  min_points: Generated<number>;
  subject_kind: string;
}

export interface EventsAppearance {
  added_at: Timestamp;
  event_id: string;
  exemplar_id: string;
}

export interface EventsArrival {
  arrived_at: Timestamp;
  how: string;
  mark_id: string;
  noted_at: Timestamp;
  noted_by: string;
  participant_id: string;
  sheet_id: string | null;
}

export interface EventsCommitment {
  adoption_id: string | null;
  due_on: string;
  event_id: string;
  exemplar_id: string;
  id: string;
  noted_at: Timestamp;
  noted_by: string;
  promise: string;
  reason: string | null;
  settled_at: Timestamp | null;
  settled_by: string | null;
  state: Generated<string>;
  unit_id: string;
  version: Generated<number>;
}

export interface EventsEvent {
  announced_at: Timestamp | null;
  audience: string;
  cancel_reason: string | null;
  chaired_by: Generated<string>;
  changed_at: Timestamp;
  created_at: Timestamp;
  created_by: string;
  ends_at: Timestamp;
  form: string;
  id: string;
  is_public: Generated<boolean>;
  kind: string;
  link: string | null;
  minuted_by: Generated<string>;
  minutes_file_id: string | null;
  movement_id: string | null;
  place: string | null;
  recording: string | null;
  said: Generated<string>;
  slug: string;
  starts_at: Timestamp;
  state: Generated<string>;
  summary: Generated<string>;
  title: string;
  unit_id: string;
  version: Generated<number>;
  within_name: string | null;
}

export interface EventsInvitation {
  dropped_at: Timestamp | null;
  id: string;
  invited_at: Timestamp;
  invited_by: string;
  name: string | null;
  roll_id: string;
  seats: number;
  title: Generated<string>;
  unit_id: string | null;
}

export interface EventsItem {
  at: Generated<string>;
  event_id: string;
  ord: number;
  title: string;
  who: Generated<string>;
}

export interface EventsParticipant {
  code: string;
  contact_erased_at: Timestamp | null;
  dropped_at: Timestamp | null;
  email: string | null;
  id: string;
  invitation_id: string | null;
  language: Generated<string>;
  name: string;
  person_key: Generated<string>;
  phone: string | null;
  place: Generated<string>;
  registered_at: Timestamp;
  registered_by: string | null;
  roll_id: string;
  source: string;
  title: Generated<string>;
}

export interface EventsReminder {
  answer: string | null;
  days: number;
  event_id: string;
  for_day: string;
  id: string;
  letter: Generated<string>;
  made_at: Timestamp;
  official_id: string | null;
  participant_id: string | null;
}

export interface EventsRoll {
  closes_on: string | null;
  ends_at: Timestamp;
  id: string;
  is_open: Generated<boolean>;
  names_at: string | null;
  seats: number | null;
  starts_at: Timestamp;
  title: string;
  unit_id: string;
  version: Generated<number>;
}

export interface EventsWords {
  id: string | null;
  words: string | null;
}

export interface ExemplarsAchievement {
  after_value: string | null;
  before_value: string | null;
  exemplar_id: string;
  id: string;
  ord: number;
  what: string;
}

export interface ExemplarsAssessment {
  assessment_id: string;
  exemplar_id: string;
  nomination_id: string;
}

export interface ExemplarsBlindCopy {
  checked_at: Timestamp;
  checked_by: string;
  evidence_id: string;
  file_id: string;
  round_id: string;
}

export interface ExemplarsConsent {
  exemplar_id: string;
  file_id: string;
  given_on: string;
  giver: string;
  id: string;
  recorded_at: Timestamp;
  recorded_by: string;
  relation: string;
  until: string | null;
  use: string;
  withdrawn_at: Timestamp | null;
  withdrawn_by: string | null;
  withdrawn_on: string | null;
  withdrawn_reason: string | null;
}

export interface ExemplarsCounter {
  last: number;
  year: number;
}

export interface ExemplarsDifferent {
  ended_at: Timestamp | null;
  ended_by: string | null;
  judged_at: Timestamp;
  judged_by: string;
  other_id: string;
  reason: string | null;
  subject_id: string;
}

export interface ExemplarsEvidence {
  achievement_id: string | null;
  added_at: Timestamp;
  added_by: string;
  confirmed_at: Timestamp | null;
  confirmed_by: string | null;
  exemplar_id: string;
  file_id: string;
  id: string;
  removed_at: Timestamp | null;
  title: string;
}

export interface ExemplarsExemplar {
  code: string;
  created_at: Timestamp;
  created_by: string;
  discovered_on: string;
  field_id: string;
  held_stage: string | null;
  hold_reason: string | null;
  id: string;
  movement_id: string | null;
  slug: string;
  source: Generated<string>;
  stage: Generated<string>;
  subject_id: string;
  summary: string;
  topic_id: string | null;
  unit_id: string;
  version: Generated<number>;
}

export interface ExemplarsFault {
  answer: string | null;
  cleared_at: Timestamp | null;
  cleared_by: string | null;
  due_on: string | null;
  id: string;
  nomination_id: string;
  ord: number;
  raised_at: Timestamp;
  raised_by: string;
  text: string;
}

export interface ExemplarsKept {
  id: string | null;
  kept_id: string | null;
}

export interface ExemplarsLikelyPair {
  found_at: Timestamp;
  other_id: string;
  reasons: string[];
  score: number;
  subject_id: string;
}

export interface ExemplarsNomination {
  closed_at: Timestamp | null;
  exemplar_id: string;
  from_unit_id: string;
  id: string;
  level: string;
  note: string | null;
  resent_at: Timestamp | null;
  sent_at: Timestamp;
  sent_by: string;
  state: string;
  to_unit_id: string;
  verified_at: Timestamp | null;
  verified_by: string | null;
}

export interface ExemplarsRecognition {
  decided_on: string;
  decision_no: string;
  exemplar_id: string;
  file_id: string | null;
  id: string;
  level: string;
  nomination_id: string | null;
  recorded_at: Timestamp;
  recorded_by: string;
  signer: string;
  unit_id: string;
}

export interface ExemplarsRound {
  exemplar_id: string;
  nomination_id: string;
  round_id: string;
}

export interface ExemplarsSame {
  decided_at: Timestamp;
  decided_by: string;
  ended_at: Timestamp | null;
  ended_by: string | null;
  ended_reason: string | null;
  id: string;
  kept_id: string;
  reason: string;
  record_id: string;
}

export interface ExemplarsSubject {
  birth_year: number | null;
  direct_worker: Generated<boolean>;
  ethnicity: string | null;
  gender: string | null;
  guardian: string | null;
  hamlet: string | null;
  hamlet_folded: Generated<string | null>;
  id: string;
  kind: string;
  match_keys: Generated<number[]>;
  name: string;
  name_folded: Generated<string>;
  name_km: string | null;
  occupation: string | null;
  unit_id: string;
}

export interface ExemplarsTip {
  answer: string | null;
  came_of: string | null;
  channel: string;
  closed_at: Timestamp | null;
  closed_by: string | null;
  contact: string | null;
  due_on: string | null;
  exemplar_id: string | null;
  id: string;
  language: Generated<string>;
  link: string | null;
  place_id: string | null;
  receipt: string;
  received_at: Timestamp;
  received_by: string | null;
  state: Generated<string>;
  taken_at: Timestamp | null;
  taken_by: string | null;
  unit_id: string;
  version: Generated<number>;
  what: string;
  who: string;
}

export interface ExemplarsTipPicture {
  file_id: string;
  ord: number;
  tip_id: string;
}

export interface ExemplarsTipTerm {
  answered_months: number;
  id: Generated<string>;
  set_at: Timestamp | null;
  set_by: string | null;
  source: string;
  to_confirm: boolean;
  unanswered_months: number;
  valid_from: string;
}

export interface FilesFile {
  height: number | null;
  id: string;
  name: string;
  original_sha256: string | null;
  sha256: string;
  size: number;
  type: string;
  unit_id: string;
  uploaded_at: Timestamp;
  uploaded_by: string | null;
  width: number | null;
}

export interface FosteringHandOver {
  answer: string | null;
  answered_at: Timestamp | null;
  answered_by: string | null;
  from_unit_id: string;
  id: string;
  offered_at: Timestamp;
  offered_by: string;
  plan_id: string;
  reason: string;
  state: Generated<string>;
  to_unit_id: string;
}

export interface FosteringPlan {
  created_at: Timestamp;
  created_by: string;
  ended_on: string | null;
  exemplar_id: string;
  goal: string;
  id: string;
  mentor: string;
  outcome: string | null;
  started_on: string;
  target_level: string | null;
  unit_id: string;
  version: Generated<number>;
}

export interface FosteringQuietCheck {
  checked_at: Timestamp;
  checked_by: string;
  exemplar_id: string;
  id: string;
  is_well: boolean;
  note: string | null;
  on_day: string;
}

export interface FosteringReview {
  done_by: string | null;
  done_on: string | null;
  due_on: string;
  findings: string | null;
  id: string;
  plan_id: string;
}

export interface FosteringSupport {
  given_by: string | null;
  given_on: string;
  id: string;
  kind: string;
  plan_id: string;
  unit_id: string;
  what: string;
}

export interface FosteringVisit {
  file_id: string | null;
  id: string;
  note: string;
  on_day: string;
  plan_id: string;
  visited_at: Timestamp;
  visited_by: string;
}

export interface FosteringWeakness {
  due_on: string | null;
  file_id: string | null;
  id: string;
  noted_at: Timestamp;
  plan_id: string;
  remedied_on: string | null;
  remedy: string;
  weakness: string;
}

export interface IdentityInvitation {
  created_at: Timestamp;
  created_by: string | null;
  email: string | null;
  expires_at: Timestamp;
  kind: string;
  name: string | null;
  role: string;
  title: string | null;
  token_hash: string;
  unit_id: string | null;
  used_at: Timestamp | null;
}

export interface IdentityOfficial {
  created_at: Timestamp;
  disabled_at: Timestamp | null;
  email: string | null;
  failures: Generated<number>;
  id: string;
  locale: Generated<string>;
  locked_until: Timestamp | null;
  name: string;
  password_hash: string | null;
  username: string;
  version: Generated<number>;
}

export interface IdentityPost {
  basis: string | null;
  follows_id: string | null;
  id: string;
  named: Generated<boolean>;
  official_id: string;
  relation: Generated<string>;
  role: string;
  title: string;
  unit_id: string;
  valid_from: string;
  valid_to: string | null;
}

export interface IdentityPostUnit {
  post_id: string;
  unit_id: string;
}

export interface IdentitySession {
  created_at: Timestamp;
  expires_at: Timestamp;
  official_id: string;
  post_id: string | null;
  seen_at: Timestamp;
  token_hash: string;
}

export interface InspectionsAnswer {
  comment: string | null;
  file_id: string | null;
  id: string;
  item_id: string;
  known: number | null;
  noted_at: Timestamp;
  noted_by: string;
  side: string;
  verdict: string;
  visit_id: string;
}

export interface InspectionsChecklist {
  id: string;
  issued_at: Timestamp;
  issued_by: string;
  issued_on: string;
  number: number;
  unit_id: string;
  why: string;
}

export interface InspectionsFinding {
  finding: string;
  id: string;
  item_id: string | null;
  noted_at: Timestamp;
  noted_by: string;
  recommendation: string;
  visit_id: string;
}

export interface InspectionsItem {
  checklist_id: string;
  clause: string;
  id: string;
  known: string | null;
  needs: string;
  ord: number;
  question: string;
}

export interface InspectionsMember {
  official_id: string;
  part: string;
  post_id: string;
  team_id: string;
}

export interface InspectionsPlan {
  aim: string;
  checklist_id: string;
  created_at: Timestamp;
  created_by: string;
  id: string;
  issued_on: string | null;
  number: string | null;
  unit_id: string;
  version: Generated<number>;
  year: number;
}

export interface InspectionsRemedy {
  closed_by: string | null;
  closed_on: string | null;
  due_on: string;
  file_id: string | null;
  finding_id: string;
  id: string;
  owner: string;
  set_at: Timestamp;
  set_by: string;
  version: Generated<number>;
  what: string;
}

export interface InspectionsSignature {
  name: string;
  on_team_device: Generated<boolean>;
  refusal: string | null;
  sha256: string;
  side: string;
  signed_at: Timestamp;
  signed_by: string;
  strokes: string | null;
  title: string;
  visit_id: string;
  witnesses: string | null;
  words: string | null;
}

export interface InspectionsTeam {
  created_at: Timestamp;
  created_by: string;
  decided_on: string;
  id: string;
  number: string;
  plan_id: string;
  valid_from: string;
  valid_to: string;
  version: Generated<number>;
}

export interface InspectionsTerm {
  changed_at: Timestamp;
  changed_by: string;
  id: string;
  number: string;
  team_id: string;
  valid_to: string;
  why: string;
}

export interface InspectionsVisit {
  chosen_at: Timestamp;
  chosen_by: string;
  concluded_on: string | null;
  conclusion: string | null;
  id: string;
  number: string | null;
  plan_id: string;
  planned_on: string;
  reasons: Json;
  self_due_on: string | null;
  self_sent_at: Timestamp | null;
  self_sent_by: string | null;
  state: Generated<string>;
  team_id: string | null;
  unit_id: string;
  version: Generated<number>;
  visited_on: string | null;
  why: string | null;
}

export interface InspectionsWord {
  file_id: string | null;
  id: string;
  kind: string;
  remedy_id: string;
  said_at: Timestamp;
  said_by: string;
  text: string;
}

export interface OutreachBook {
  asked_at: Timestamp;
  asked_by: string;
  decision_no: string | null;
  done: Generated<number>;
  epub_id: string | null;
  error: string | null;
  id: string;
  issued_on: string | null;
  issuer: string;
  language: string;
  made_at: Timestamp | null;
  pdf_id: string | null;
  print_run: number | null;
  responsible: string;
  state: Generated<string>;
  title: string;
  total: number;
  unit_id: string;
  version: Generated<number>;
}

export interface OutreachBookStory {
  book_id: string;
  edition_id: string | null;
  left_out: string | null;
  ord: number;
  story_id: string;
}

export interface OutreachDigest {
  frequency: string;
  from_day: string;
  id: string;
  made_at: Timestamp;
  to_day: string;
}

export interface OutreachMail {
  answer: string | null;
  digest_id: string | null;
  ended_at: Timestamp | null;
  html: string | null;
  id: string;
  next_at: Timestamp;
  queued_at: Timestamp;
  returned_at: Timestamp | null;
  state: Generated<string>;
  subject: string;
  subscriber_id: string;
  text: string | null;
  tries: Generated<number>;
}

export interface OutreachMailStory {
  edition_id: string;
  kind: string;
  mail_id: string;
  story_id: string;
}

export interface OutreachMessage {
  again: Generated<number>;
  answer: string | null;
  attempts: Generated<number>;
  delivery_id: string | null;
  edition_id: string | null;
  id: string;
  partner_id: string;
  queued_at: Timestamp;
  state: Generated<string>;
  story_id: string | null;
  tried_at: Timestamp | null;
  type: string;
}

export interface OutreachPartner {
  address: string;
  connected_at: Timestamp;
  connected_by: string;
  ended_at: Timestamp | null;
  field_ids: Generated<string[]>;
  id: string;
  languages: string[];
  name: string;
  rotated_at: Timestamp;
  secret_no: Generated<number>;
  state: Generated<string>;
  unit_id: string | null;
  version: Generated<number>;
}

export interface OutreachReading {
  count: number;
  day: string;
  kind: string;
  story_id: string | null;
  subject: string;
}

export interface OutreachSubscriber {
  asked_at: Timestamp;
  asks: Generated<number>;
  confirmed_at: Timestamp | null;
  email: string | null;
  field_id: string | null;
  frequency: string;
  id: string;
  language: string;
  left_at: Timestamp | null;
  left_reason: string | null;
  state: Generated<string>;
  token: string;
  unit_id: string | null;
}

export interface PlatformMigration {
  name: string;
  ran_at: Generated<Timestamp>;
  sha256: string;
}

export interface PlatformSetting {
  changed_at: Generated<Timestamp>;
  key: string;
  value: Json;
}

export interface PortalAchievement {
  after_value: string | null;
  before_value: string | null;
  exemplar_id: string;
  id: string;
  ord: number;
  what: string;
}

export interface PortalAdoption {
  exemplar_id: string;
  from_unit_id: string | null;
  id: string;
  result: string;
  since: string;
  unit_id: string;
}

export interface PortalAnniversary {
  calendar: string;
  day: number;
  id: string;
  key: string;
  month: number;
  name_en: string;
  name_km: string | null;
  name_vi: string;
  since: number;
  to_confirm: boolean;
}

export interface PortalAnniversaryDay {
  anniversary_id: string;
  on_day: string;
  to_confirm: boolean;
  year: number;
}

export interface PortalAnniversaryStory {
  anniversary_id: string;
  first_published_at: Timestamp;
  group_id: string;
  language: string;
  story_id: string;
  year: number;
}

export interface PortalBoundary {
  shape: Json;
  source: string;
  unit_id: string;
}

export interface PortalCarried {
  channel: string;
  stories: number;
  times: number;
}

export interface PortalCertificate {
  achievement: string;
  credential: string;
  decided_on: string;
  issuer: string;
  number_text: string;
  recipient_name: string;
  recipient_note: string;
  replaced_on: string | null;
  revoked_by: string | null;
  revoked_class: string | null;
  revoked_on: string | null;
  serial: string;
  state: string;
  title_en: string;
  title_km: string;
  title_name: string;
  year: number;
}

export interface PortalClause {
  asks: string;
  code: string;
  ord: number;
  parent_code: string;
  programme_id: string;
  text: string;
}

export interface PortalClauseTask {
  clause_code: string;
  done: number;
  effect: number;
  planned: number;
  programme_id: string;
}

export interface PortalClip {
  id: string;
  sha256: string;
  size: number;
  story_id: string;
}

export interface PortalCommendation {
  achievement: string;
  category: string;
  decided_on: string;
  exemplar_id: string;
  field_id: string;
  id: string;
  issuer: string;
  name_en: string;
  name_km: string | null;
  name_vi: string;
  number_text: string;
  rank: number;
  recipient_folded: string;
  recipient_kind: string;
  recipient_name: string;
  title_key: string;
  unit_id: string;
  year: number;
}

export interface PortalCommendationUnnamed {
  field_id: string;
  lines: number;
  title_key: string;
  unit_id: string;
  year: number;
}

export interface PortalContest {
  closes_on: string;
  eligibility: string;
  groups_allowed: boolean;
  how_to_enter: string;
  id: string;
  judged_by: string;
  judges_needed: number;
  lead: string;
  minute_limit: number;
  name: string;
  opened_at: Timestamp;
  opens_on: string;
  pass_percent: number;
  public_vote: boolean;
  results_at: Timestamp;
  results_on: string;
  rules: string;
  slug: string;
  state: string;
  strand: string;
  tie_rule: string;
  unit_id: string;
  word_limit: number;
}

export interface PortalContestAmendment {
  after: string;
  before: string;
  contest_id: string;
  made_at: Timestamp;
  number: number;
  part: string;
  why: string;
}

export interface PortalContestCategory {
  contest_id: string;
  id: string;
  name: string;
  ord: number;
}

export interface PortalContestCorrection {
  contest_id: string;
  kind: string;
  language: string;
  made_at: Timestamp;
  number: number;
  title: string;
  why: string;
}

export interface PortalContestCriterion {
  contest_id: string;
  id: string;
  max_points: number;
  name: string;
  ord: number;
}

export interface PortalContestFormerResult {
  category_id: string;
  contest_id: string;
  language: string;
  number: number;
  place: number;
  prize_id: string;
  title: string;
}

export interface PortalContestPrize {
  amount: number;
  contest_id: string;
  count: number;
  id: string;
  name: string;
  ord: number;
}

export interface PortalContestResult {
  authors: string;
  category_id: string;
  contest_id: string;
  group_name: string;
  judges: number;
  language: string;
  place: number;
  points: number;
  prize_id: string;
  title: string;
  was_tied: boolean;
}

export interface PortalCoordination {
  document_no: string;
  id: string;
  parties: string;
  signed_on: string;
  subject: string;
  valid_from: string | null;
  valid_to: string | null;
}

export interface PortalCourse {
  held_on: string;
  id: string;
  people: number;
  title: string;
  unit_name: string;
}

export interface PortalEvent {
  announced_at: Timestamp;
  audience: string;
  cancel_reason: string;
  changed_at: Timestamp;
  ends_at: Timestamp;
  form: string;
  id: string;
  kind: string;
  link: string;
  place: string;
  recording: string;
  slug: string;
  starts_at: Timestamp;
  state: string;
  summary: string;
  title: string;
  unit_id: string;
  within_name: string;
}

export interface PortalEventExemplar {
  event_id: string;
  exemplar_id: string;
}

export interface PortalEventItem {
  at: string;
  event_id: string;
  ord: number;
  title: string;
  who: string;
}

export interface PortalEventRegistration {
  closes_on: string;
  event_id: string;
  seats_left: number;
}

export interface PortalExemplar {
  code: string;
  discovered_on: string;
  field_id: string;
  hamlet: string | null;
  id: string;
  kind: string;
  movement: string;
  name: string;
  name_folded: string;
  name_km: string | null;
  occupation: string | null;
  place_id: string;
  slug: string;
  subject_id: string;
  summary: string;
  topic_id: string | null;
  unit_id: string;
}

export interface PortalFailedAdoption {
  exemplar_id: string;
  failed_on: string;
  failed_reason: string;
  failed_step: number | null;
  failed_step_title: string | null;
  id: string;
  since: string;
  unit_id: string;
}

export interface PortalField {
  about_en: string;
  about_km: string;
  about_vi: string;
  code: number;
  id: string;
  name_en: string;
  name_km: string | null;
  name_vi: string;
  slug: string;
}

export interface PortalFormerStory {
  language: string;
  now_slug: string;
  slug: string;
}

export interface PortalGoneStory {
  slug: string;
}

export interface PortalIssuedBook {
  decision_no: string;
  id: string;
  issued_on: string;
  issuer: string;
  language: string;
  stories: number;
  title: string;
}

export interface PortalModel {
  conditions: string;
  contact: string;
  cost: string;
  duration: string;
  exemplar_id: string;
  limits: string;
  name: string;
  problem: string;
  results: string;
  slug: string;
}

export interface PortalModelSound {
  exemplar_id: string;
  sha256: string;
  size: number;
}

export interface PortalModelStep {
  exemplar_id: string;
  ord: number;
  text: string;
  title: string;
}

export interface PortalMovedExemplar {
  slug: string;
  to_slug: string;
}

export interface PortalMovement {
  document: string;
  exemplars: number;
  id: string;
  key: string;
  launched_by: string;
  name: string;
  name_en: string;
  name_km: string | null;
  scope: string;
  to_confirm: boolean;
  unit_id: string;
  unit_name: string;
  valid_from: string | null;
  valid_to: string | null;
}

export interface PortalPageOf {
  id: string;
  page_id: string;
}

export interface PortalPicture {
  alt: string;
  caption: string;
  credit: string;
  focal_x: number;
  focal_y: number;
  height: number | null;
  id: string;
  sha256: string;
  story_id: string;
  type: string;
  width: number | null;
}

export interface PortalPressColumn {
  ended_on: string;
  frequency: string;
  id: string;
  link: string;
  name: string;
  opened_by: string;
  outlet: string;
  since: string;
}

export interface PortalPrintable {
  id: string;
}

export interface PortalPrintableExemplar {
  exemplar_id: string;
}

export interface PortalProgramme {
  based_on: string;
  id: string;
  key: string;
  name_en: string;
  name_km: string | null;
  name_vi: string;
  number: string;
  source: string;
  valid_from: string | null;
  valid_to: string | null;
}

export interface PortalReadingAloud {
  sha256: string;
  size: number;
  story_id: string;
}

export interface PortalRecognition {
  decided_on: string;
  decision_no: string;
  exemplar_id: string;
  id: string;
  level: string;
  unit_id: string;
}

export interface PortalRegulation {
  id: string;
  issued_on: string;
  number: string;
  title: string;
  unit_id: string;
  valid_from: string | null;
  valid_to: string | null;
}

export interface PortalReportRound {
  due_on: string;
  owed: number;
  programme_id: string;
  sent: number;
  year: number;
}

export interface PortalShownExemplar {
  id: string;
}

export interface PortalSigningKey {
  kid: string;
  made_at: Timestamp;
  public_key: string;
  retired_at: Timestamp | null;
}

export interface PortalSound {
  approved_at: Timestamp;
  id: string;
  kind: string;
  priority: string;
  sha256: string;
  size: number;
  sound_kind: string;
  story_id: string;
  text: string;
  type: string;
}

export interface PortalSponsor {
  gifts: string;
  id: string;
  kind: string;
  money: number;
  name: string;
  public_sums: boolean;
  thanked_on: string;
  unit_id: string;
}

export interface PortalStatusList {
  credential: string;
  list_no: number;
  signed_at: Timestamp;
}

export interface PortalStory {
  author: string;
  body: Json;
  correction: string | null;
  cover_id: string | null;
  edition: number;
  exact: string;
  field_id: string;
  first_published_at: Timestamp;
  folded: string;
  id: string;
  language: string;
  original_id: string | null;
  published_at: Timestamp;
  search: string;
  search_exact: string;
  slug: string;
  standfirst: string;
  title: string;
  title_search: string;
  topic_id: string | null;
  unit_id: string;
}

export interface PortalStoryExemplar {
  exemplar_id: string;
  story_id: string;
}

export interface PortalStoryPerson {
  exemplar_id: string;
  kind: string;
  place_id: string;
  story_id: string;
  unit_id: string;
}

export interface PortalStoryTrade {
  occupation: string | null;
  story_id: string;
}

export interface PortalTarget {
  clause_code: string;
  counts: string;
  max_count: number;
  meaning: string;
  min_count: number;
  programme_id: string;
  quota_class: string;
  valid_from: string | null;
  valid_to: string | null;
}

export interface PortalTopic {
  field_id: string;
  id: string;
  name_en: string;
  name_km: string | null;
  name_vi: string;
  ord: number;
  slug: string;
}

export interface PortalUnit {
  id: string;
  kind: string;
  km: string | null;
  lat: number | null;
  lon: number | null;
  name: string;
  parent_id: string | null;
  short: string;
  slug: string;
  valid_from: string | null;
  valid_to: string | null;
}

export interface PortalUnitReach {
  root_id: string;
  unit_id: string;
}

export interface PortalUnitSuccession {
  from_id: string;
  on_date: string;
  part: string;
  to_id: string;
}

export interface PortalYearWork {
  count: number;
  key: string;
  year: number;
}

export interface ProgrammesAnniversary {
  calendar: string;
  day: number;
  id: string;
  key: string;
  month: number;
  name_en: string;
  name_km: string;
  name_vi: string;
  since: number | null;
  to_confirm: Generated<boolean>;
}

export interface ProgrammesAnniversaryDay {
  anniversary_id: string;
  announced_at: Timestamp | null;
  announced_by: string | null;
  on_day: string;
  source: string | null;
  to_confirm: Generated<boolean>;
  version: Generated<number>;
  year: number;
}

export interface ProgrammesClause {
  asks: string | null;
  code: string;
  kind: string | null;
  ord: number;
  parent_code: string | null;
  programme_id: string;
  text: string;
}

export interface ProgrammesDayOff {
  day: string;
  grade: string;
  legal_basis: string;
  name_en: string;
  name_km: string;
  name_vi: string;
  to_confirm: boolean;
  worked: Generated<boolean>;
}

export interface ProgrammesDeadline {
  clause_code: string;
  day: number;
  kind: string;
  month: number;
  programme_id: string;
}

export interface ProgrammesDocument {
  document: string;
  draft_id: string;
  issued_at: Timestamp;
  issued_by: string;
  issued_on: string;
  number: number;
  programme_id: string;
}

export interface ProgrammesDraft {
  amends_id: string | null;
  created_at: Timestamp;
  created_by: string;
  document: string;
  id: string;
  issued_on: string;
  left_over: Generated<string>;
  name: string;
  programme_id: string | null;
  source: string;
  state: Generated<string>;
  unit_id: string;
  valid_from: string;
  valid_to: string;
  version: Generated<number>;
}

export interface ProgrammesDraftClause {
  code: string;
  day: number | null;
  draft_id: string;
  found: string;
  id: string;
  kind: string;
  mind: string | null;
  month: number | null;
  ord: number;
  parent_code: string | null;
  state: Generated<string>;
  text: string;
}

export interface ProgrammesDraftTarget {
  clause_id: string;
  counts: string | null;
  id: string;
  kept: Generated<boolean>;
  max_count: number | null;
  meaning: string;
  min_count: number | null;
  mind: string | null;
  ord: number;
  quota_class: string | null;
  words: string;
}

export interface ProgrammesEarlierClause {
  code: string;
  number: number;
  programme_id: string;
  text: string;
}

export interface ProgrammesField {
  about_en: string;
  about_km: string;
  about_vi: string;
  code: number;
  id: string;
  name_en: string;
  name_km: string;
  name_vi: string;
  slug: string;
}

export interface ProgrammesGuidance {
  about: Generated<string>;
  end_reason: string | null;
  ended_by: string | null;
  ended_on: string | null;
  file_id: string | null;
  id: string;
  issued_at: Timestamp;
  issued_by: string;
  issued_on: string;
  link: string | null;
  number: string;
  title: string;
  unit_id: string;
  version: Generated<number>;
}

export interface ProgrammesGuidanceReading {
  guidance_id: string;
  read_at: Timestamp;
  read_by: string;
  unit_id: string;
}

export interface ProgrammesGuidanceUnit {
  guidance_id: string;
  unit_id: string;
}

export interface ProgrammesMovement {
  aims: Generated<string>;
  close_why: string | null;
  closed_by: string | null;
  document: string | null;
  entered_at: Timestamp | null;
  entered_by: string | null;
  field_id: string | null;
  id: string;
  key: string;
  launched_by: string;
  name: string;
  name_en: string | null;
  name_km: string | null;
  scope: Generated<string>;
  to_confirm: Generated<boolean>;
  unit_id: string | null;
  valid_from: string | null;
  valid_to: string | null;
  version: Generated<number>;
  way: Generated<string>;
}

export interface ProgrammesMovementWas {
  aims: string;
  changed_at: Timestamp;
  changed_by: string;
  document: string | null;
  field_id: string | null;
  launched_by: string;
  movement_id: string;
  name: string;
  name_en: string | null;
  name_km: string | null;
  number: number;
  until_on: string;
}

export interface ProgrammesProgramme {
  based_on: string | null;
  id: string;
  is_leading: Generated<boolean>;
  issuer_id: string;
  key: string;
  name_en: string;
  name_km: string;
  name_vi: string;
  number: string | null;
  source: string | null;
  valid_from: string;
  valid_to: string;
}

export interface ProgrammesTarget {
  clause_code: string;
  counts: string;
  id: string;
  max_count: number | null;
  meaning: string;
  min_count: number | null;
  programme_id: string;
  quota_class: string;
  valid_from: string;
  valid_to: string;
}

export interface ProgrammesTask {
  basis: Generated<string>;
  clause_code: string;
  drop_reason: string | null;
  dropped_at: Timestamp | null;
  due_on: string;
  id: string;
  is_yearly: boolean;
  partners: Generated<string>;
  planned_at: Timestamp;
  planned_by: string;
  programme_id: string;
  title: string;
  unit_id: string;
  version: Generated<number>;
}

export interface ProgrammesTaskPartner {
  task_id: string;
  unit_id: string;
}

export interface ProgrammesTaskResult {
  done_on: string;
  effect: string | null;
  effect_at: Timestamp | null;
  noted_at: Timestamp;
  noted_by: string;
  task_id: string;
  words: string;
  year: number;
}

export interface ProgrammesTaskWas {
  basis: string;
  changed_at: Timestamp;
  changed_by: string;
  due_on: string;
  is_yearly: boolean;
  number: number;
  partner_ids: string[];
  partners: string;
  task_id: string;
  title: string;
  unit_id: string;
  why: string;
}

export interface ProgrammesTopic {
  field_id: string;
  id: string;
  name_en: string;
  name_km: string;
  name_vi: string;
  ord: number;
  slug: string;
}

export interface ReplicationAdoption {
  decided_at: Timestamp | null;
  decided_by: string | null;
  exemplar_id: string;
  failed_at: Timestamp | null;
  failed_by: string | null;
  failed_on: string | null;
  failed_reason: string | null;
  failed_step: number | null;
  failed_step_title: string | null;
  file_id: string | null;
  from_id: string | null;
  id: string;
  reason: string | null;
  recorded_at: Timestamp;
  recorded_by: string;
  result: string;
  since: string;
  state: Generated<string>;
  unit_id: string;
  version: Generated<number>;
  who: string;
}

export interface ReplicationModel {
  conditions: Generated<string>;
  contact: Generated<string>;
  cost: Generated<string>;
  duration: Generated<string>;
  exemplar_id: string;
  limits: Generated<string>;
  name: string;
  problem: Generated<string>;
  results: Generated<string>;
  slug: string;
  version: Generated<number>;
}

export interface ReplicationReading {
  exemplar_id: string;
  file_id: string | null;
  made_at: Timestamp;
  version: number;
}

export interface ReplicationRequest {
  answer: string | null;
  answered_at: Timestamp | null;
  answered_by: string | null;
  asked_at: Timestamp;
  asked_by: string | null;
  contact: string | null;
  due_on: string;
  exemplar_id: string;
  from_unit_id: string | null;
  id: string;
  kind: string;
  language: Generated<string>;
  outcome: string | null;
  receipt: string;
  told: string;
  version: Generated<number>;
  who: string;
}

export interface ReplicationResult {
  adoption_id: string;
  file_id: string | null;
  months: number;
  recorded_at: Timestamp;
  recorded_by: string;
  told: string;
}

export interface ReplicationSilenced {
  exemplar_id: string | null;
}

export interface ReplicationStep {
  exemplar_id: string;
  ord: number;
  text: Generated<string>;
  title: string;
}

export interface ReportingAnswer {
  ord: number;
  survey_id: string;
  unit_id: string;
  words: string;
}

export interface ReportingAsked {
  answered_at: Timestamp | null;
  answered_by: string | null;
  survey_id: string;
  unit_id: string;
  version: Generated<number>;
}

export interface ReportingExpected {
  round_id: string;
  to_unit_id: string;
  unit_id: string;
}

export interface ReportingExplanation {
  doubt: string;
  explained_at: Timestamp;
  explained_by: string;
  report_id: string;
  words: string;
}

export interface ReportingFault {
  answer: string | null;
  cleared_at: Timestamp | null;
  cleared_by: string | null;
  id: string;
  ord: number;
  raised_at: Timestamp;
  raised_by: string;
  report_id: string;
  text: string;
}

export interface ReportingForgotten {
  xid: string;
}

export interface ReportingNudge {
  answer: string | null;
  answered_at: Timestamp | null;
  answered_by: string | null;
  expected: number;
  from_unit_id: string;
  has: number;
  id: string;
  owed: number;
  sent_at: Timestamp;
  sent_by: string;
  unit_id: string;
  version: Generated<number>;
  year: number;
}

export interface ReportingOverride {
  indicator: string;
  reason: string;
  report_id: string;
  typed_at: Timestamp;
  typed_by: string;
  value: number;
}

export interface ReportingQuestion {
  kind: string;
  ord: number;
  survey_id: string;
  words: string;
}

export interface ReportingReminded {
  answer: string | null;
  letter: string;
  official_id: string;
  reminder_id: string;
}

export interface ReportingReminder {
  asks: string;
  id: string;
  round_id: string | null;
  sent_at: Timestamp;
  stage: number;
  survey_id: string | null;
  unit_id: string;
}

export interface ReportingReport {
  accepted_at: Timestamp | null;
  accepted_by: string | null;
  answer_document: string | null;
  answered_by: string | null;
  answered_on: string | null;
  approved_at: Timestamp | null;
  approved_by: string | null;
  checked_at: Timestamp | null;
  checked_by: string | null;
  created_at: Timestamp;
  figures: Json | null;
  figures_sha256: string | null;
  id: string;
  number: string | null;
  paper_file_id: string | null;
  paper_on: string | null;
  round_id: string;
  sent_at: Timestamp | null;
  signed_at: Timestamp | null;
  signed_by: string | null;
  signer: string | null;
  signer_title: string | null;
  state: Generated<string>;
  unit_id: string;
  version: Generated<number>;
}

export interface ReportingRound {
  cut_off: string;
  due_on: string;
  id: string;
  locks_on: string | null;
  opened_at: Timestamp;
  programme_id: string;
  year: number;
}

export interface ReportingSection {
  key: string;
  report_id: string;
  text: string;
}

export interface ReportingStatisticsForm {
  article: string | null;
  columns: Json;
  grade: string;
  id: string;
  key: string;
  legal_basis: string;
  lines: Json;
  note: string | null;
  subject: string;
  title_en: string;
  title_km: string;
  title_vi: string;
  to_confirm: boolean;
  unit_kinds: string[];
  valid_from: string;
  valid_to: string | null;
}

export interface ReportingSurvey {
  due_on: string;
  id: string;
  opened_at: Timestamp;
  opened_by: string;
  title: string;
  unit_id: string;
  why: string;
}

export interface ReportingTouched {
  at: Generated<Timestamp>;
  unit_id: string | null;
  xid: Generated<string>;
}

export interface SelectionChoice {
  chosen_at: Timestamp;
  chosen_by: string;
  exemplar_id: string;
  id: string;
  judged_at: Timestamp | null;
  listed: string | null;
  note: string | null;
  ord: number;
  round_id: string;
  sent_at: Timestamp | null;
  state: Generated<string>;
  submitted_on: string | null;
  unit_id: string;
  version: Generated<number>;
  why: string;
}

export interface SelectionDelegate {
  delegation_id: string;
  exemplar_id: string | null;
  gender: string | null;
  id: string;
  is_khmer: Generated<boolean>;
  is_worker: Generated<boolean>;
  lodging: string | null;
  name: string;
  named_at: Timestamp;
  named_by: string;
  papers: Generated<string[]>;
  participant_id: string | null;
  reason: string | null;
  state: Generated<string>;
  title: Generated<string>;
  travel: string | null;
  unit_id: string;
  version: Generated<number>;
}

export interface SelectionDelegation {
  begins_on: string;
  document: string;
  due_on: string;
  ends_on: string;
  event_id: string | null;
  id: string;
  kind: string;
  name: string;
  opened_at: Timestamp;
  opened_by: string;
  place: string;
  seats: number;
  settled_by: string | null;
  settled_on: string | null;
  unit_id: string;
  version: Generated<number>;
}

export interface SelectionFeedback {
  choice_id: string;
  document: string | null;
  id: string;
  kind: string;
  link: string | null;
  on_day: string;
  recorded_at: Timestamp;
  recorded_by: string;
  words: string;
}

export interface SelectionPacket {
  difference: Json | null;
  document_no: string;
  error: string | null;
  file_id: string | null;
  id: string;
  made_at: Timestamp;
  made_by: string;
  manifest: Json | null;
  number: number;
  round_id: string;
  sent_on: string | null;
  sha256: string | null;
  signed_on: string;
  signer: string;
  state: Generated<string>;
  version: Generated<number>;
}

export interface SelectionPacketChoice {
  choice_id: string;
  ord: number;
  packet_id: string;
}

export interface SelectionQuota {
  basis: string;
  changed_by: string | null;
  id: string;
  max_count: number;
  min_count: number;
  quota_class: string;
  round_id: string;
  to_confirm: Generated<boolean>;
  valid_from: string;
  valid_to: string;
}

export interface SelectionRound {
  council_at: Timestamp | null;
  council_item_id: string | null;
  council_passed: boolean | null;
  council_words: string | null;
  document: string;
  due_on: string;
  id: string;
  opened_at: Timestamp;
  opened_by: string;
  programme_id: string;
  unit_id: string;
  version: Generated<number>;
  year: number;
}

export interface SelectionSeat {
  delegation_id: string;
  seats: number;
  unit_id: string;
}

export interface SelectionShare {
  delegation_id: string;
  is_wish: Generated<boolean>;
  kind: string;
  percent: number;
  why: string | null;
}

export interface StoriesApprovalLink {
  agency: string;
  answer: string | null;
  answered_at: Timestamp | null;
  decides: boolean;
  email: string | null;
  expires_at: Timestamp;
  id: string;
  issued_at: Timestamp;
  issued_by: string;
  name: string;
  note: string | null;
  recalled_at: Timestamp | null;
  recalled_by: string | null;
  story_id: string;
  text_number: number;
  title: string;
  token_hash: string;
  typed_name: string | null;
}

export interface StoriesCalendarEntry {
  anniversary_id: string | null;
  drop_reason: string | null;
  dropped_at: Timestamp | null;
  dropped_by: string | null;
  exemplar_id: string | null;
  field_id: string | null;
  id: string;
  on_day: string;
  planned_at: Timestamp;
  planned_by: string;
  story_id: string | null;
  unit_id: string;
  version: Generated<number>;
  what: string;
  writer_id: string | null;
}

export interface StoriesCalendarSubscription {
  ended_at: Timestamp | null;
  id: string;
  made_at: Timestamp;
  official_id: string;
  token_hash: string;
  unit_id: string;
}

export interface StoriesClip {
  added_at: Timestamp;
  added_by: string | null;
  credit: string;
  file_id: string;
  id: string;
  story_id: string;
  title: string;
  transcript: string;
}

export interface StoriesComment {
  answers_id: string | null;
  id: string;
  quote: string | null;
  settled_at: Timestamp | null;
  settled_by: string | null;
  story_id: string;
  text: string;
  version: Generated<number>;
  written_at: Timestamp;
  written_by: string;
}

export interface StoriesCoordination {
  document_no: string;
  id: string;
  recorded_at: Timestamp;
  recorded_by: string;
  signed_on: string;
  subject: string;
  unit_id: string;
  valid_from: string;
  valid_to: string | null;
}

export interface StoriesCoordinationParty {
  coordination_id: string;
  name: string;
  ord: number;
  unit_id: string | null;
}

export interface StoriesDelivery {
  attempts: Generated<number>;
  came_back: Generated<number>;
  carried_on: string;
  channel: string;
  due: string | null;
  due_at: Timestamp | null;
  due_reason: string | null;
  edition_id: string;
  file_id: string | null;
  form_id: string | null;
  id: string;
  link: string | null;
  outlet: string;
  place: string | null;
  recorded_at: Timestamp;
  recorded_by: string | null;
  result: string | null;
  seconds: number | null;
  settled: string | null;
  settled_at: Timestamp | null;
  settled_by: string | null;
  settled_note: string | null;
  story_id: string;
  taken_by: string | null;
  unit_id: string;
  version: Generated<number>;
}

export interface StoriesEdition {
  author: string;
  body: Json;
  correction: string | null;
  cover_id: string | null;
  end_note: string | null;
  end_reason: string | null;
  ended_at: Timestamp | null;
  exact: string;
  folded: string;
  id: string;
  number: number;
  published_at: Timestamp;
  published_by: string | null;
  search: Generated<string | null>;
  search_exact: Generated<string | null>;
  standfirst: string;
  story_id: string;
  title: string;
  title_search: Generated<string | null>;
}

export interface StoriesFact {
  achievement_id: string | null;
  claim: string;
  confirmed_at: Timestamp | null;
  confirmed_by: string | null;
  id: string;
  removed_at: Timestamp | null;
  source: string;
  story_id: string;
  version: Generated<number>;
  written_at: Timestamp;
  written_by: string;
}

export interface StoriesForm {
  approved_at: Timestamp | null;
  approved_by: string | null;
  changed_at: Timestamp;
  changed_by: string | null;
  edition_id: string;
  end_reason: string | null;
  id: string;
  kind: string;
  priority: string | null;
  sound_id: string | null;
  sound_kind: string | null;
  state: Generated<string>;
  story_id: string;
  text: string;
  version: Generated<number>;
}

export interface StoriesFormerAddress {
  left_at: Timestamp;
  slug: string;
  story_id: string;
}

export interface StoriesHold {
  end_note: string | null;
  end_reason: string | null;
  ended_at: Timestamp | null;
  ended_by: string | null;
  id: string;
  official_id: string;
  since: Timestamp;
  story_id: string;
  told_at: Timestamp | null;
}

export interface StoriesInterview {
  agency_id: string;
  agreed_by: string | null;
  agreed_on: string | null;
  agreement_id: string | null;
  answer: string | null;
  answered_at: Timestamp | null;
  answered_by: string | null;
  asked_at: Timestamp;
  asked_by: string;
  end_note: string | null;
  ended_by: string | null;
  ended_on: string | null;
  exemplar_id: string;
  id: string;
  outlet: string;
  purpose: string;
  state: Generated<string>;
  unit_id: string;
  version: Generated<number>;
  wished: string;
}

export interface StoriesLibraryPicture {
  added_at: Timestamp;
  added_by: string | null;
  alt: Generated<string>;
  caption: Generated<string>;
  credit: Generated<string>;
  file_id: string;
  focal_x: number | null;
  focal_y: number | null;
  for_press: Generated<boolean>;
  has_minors: Generated<boolean>;
  holder: Generated<string>;
  id: string;
  out_at: Timestamp | null;
  out_reason: string | null;
  rights: Generated<string>;
  rights_file_id: string | null;
  rights_until: string | null;
  shown: Generated<string>;
  terms: Generated<string>;
  unit_id: string;
  version: Generated<number>;
}

export interface StoriesOrientationNote {
  amended_at: Timestamp | null;
  body: string;
  document_no: string;
  end_reason: string | null;
  ended_by: string | null;
  ended_on: string | null;
  id: string;
  issued_at: Timestamp;
  issued_by: string;
  subject: string;
  unit_id: string;
  valid_from: string;
  valid_to: string | null;
  version: Generated<number>;
}

export interface StoriesOrientationReceipt {
  note_id: string;
  official_id: string;
  read_at: Timestamp;
  unit_id: string;
  version: number;
}

export interface StoriesOrientationStress {
  field_id: string;
  note_id: string;
  topic_id: string | null;
}

export interface StoriesOrientationUnit {
  note_id: string;
  unit_id: string;
}

export interface StoriesPersonShown {
  added_at: Timestamp;
  added_by: string;
  exemplar_id: string | null;
  file_id: string | null;
  given_on: string | null;
  giver: string | null;
  how: string | null;
  id: string;
  is_minor: Generated<boolean>;
  name: Generated<string>;
  picture_id: string;
  recorded_by: string | null;
  relation: string | null;
  until: string | null;
  uses: Generated<string[]>;
  withdrawn_on: string | null;
  withdrawn_reason: string | null;
}

export interface StoriesPicture {
  added_at: Timestamp;
  alt: string;
  caption: Generated<string>;
  credit: string;
  file_id: string;
  id: string;
  library_id: string;
  story_id: string;
}

export interface StoriesPressColumn {
  coordination_id: string | null;
  ended_on: string | null;
  frequency: string;
  id: string;
  link: string | null;
  name: string;
  opened_by: string;
  outlet: string;
  recorded_at: Timestamp;
  recorded_by: string;
  since: string;
  unit_id: string;
  version: Generated<number>;
}

export interface StoriesPressContact {
  email: string | null;
  name: string;
  phone: string;
  unit_id: string;
  version: Generated<number>;
}

export interface StoriesPublicised {
  ended_at: Timestamp | null;
  exemplar_id: string | null;
  known_at: Timestamp | null;
  on_day: string | null;
  story_id: string | null;
}

export interface StoriesReading {
  edition_id: string;
  file_id: string | null;
  made_at: Timestamp;
  story_id: string;
}

export interface StoriesRecall {
  created_at: Timestamp;
  done_at: Timestamp | null;
  done_by: string | null;
  exemplar_id: string | null;
  id: string;
  kind: string;
  note: string | null;
  revocation_id: string;
  story_id: string | null;
  unit_id: string;
  version: Generated<number>;
}

export interface StoriesRelease {
  ended_at: Timestamp | null;
  id: string;
  outcome: string | null;
  planned_at: Timestamp;
  planned_by: string;
  planned_for: Timestamp;
  story_id: string;
  who: string | null;
  why: string | null;
}

export interface StoriesSilenced {
  story_id: string | null;
}

export interface StoriesStory {
  author: Generated<string>;
  body: Json;
  changed_at: Timestamp;
  cover_id: string | null;
  created_at: Timestamp;
  created_by: string | null;
  embargo_until: Timestamp | null;
  field_id: string;
  id: string;
  language: Generated<string>;
  movement_id: string | null;
  original_id: string | null;
  slug: string;
  standfirst: Generated<string>;
  state: Generated<string>;
  title: string;
  topic_id: string | null;
  unit_id: string;
  version: Generated<number>;
}

export interface StoriesStoryExemplar {
  exemplar_id: string;
  story_id: string;
}

export interface StoriesVerdict {
  given_at: Timestamp;
  given_by: string;
  id: string;
  link_id: string | null;
  note: string | null;
  story_id: string;
  verdict: string;
}

export interface StoriesVersion {
  body: Json;
  number: number;
  saved_at: Timestamp;
  saved_by: string | null;
  standfirst: string;
  story_id: string;
  title: string;
}

export interface TrainingBand {
  at_least: number | null;
  below: number | null;
  facet: string;
  grade: string;
  id: string;
  key: string;
  legal_basis: string;
  name_en: string;
  name_km: string;
  name_vi: string;
  note: string | null;
  ord: number;
  to_confirm: boolean;
  valid_from: string;
  valid_to: string | null;
}

export interface TrainingCertificate {
  course_id: string;
  id: string;
  issued_at: Timestamp;
  issued_by: string;
  issued_on: string;
  member_id: string;
  number: string;
  sessions: number;
}

export interface TrainingCourse {
  aim: string;
  attend: number | null;
  ended_on: string | null;
  id: string;
  number: string | null;
  planned_at: Timestamp;
  planned_by: string;
  state: Generated<string>;
  title: string;
  topics: string[];
  unit_id: string;
  version: Generated<number>;
  why: string | null;
}

export interface TrainingEngagement {
  added_at: Timestamp;
  added_by: string;
  at: Generated<string>;
  drop_reason: string | null;
  dropped_at: Timestamp | null;
  dropped_by: string | null;
  event_id: string;
  member_id: string;
  title: string;
  who: string;
}

export interface TrainingEnrolment {
  course_id: string;
  enrolled_at: Timestamp;
  enrolled_by: string;
  member_id: string;
  participant_id: string;
}

export interface TrainingKitReading {
  form_id: string;
  member_id: string;
  noted_at: Timestamp;
  noted_by: string;
  read_on: string;
}

export interface TrainingMaterial {
  added_at: Timestamp;
  added_by: string;
  course_id: string;
  file_id: string;
  id: string;
  title: string;
}

export interface TrainingMember {
  birth_year: number | null;
  entered_at: Timestamp;
  entered_by: string;
  gender: string | null;
  id: string;
  joined_on: string;
  left_on: string | null;
  name: string;
  name_folded: Generated<string>;
  official_id: string | null;
  part: string;
  qualification: string | null;
  title: string;
  unit_id: string;
  version: Generated<number>;
  works_since: string | null;
}

export interface TrainingPractice {
  ended_at: Timestamp | null;
  id: string;
  official_id: string;
  started_at: Timestamp;
  steps: Generated<number>;
  token_hash: string;
  unit_id: string;
  wiped_at: Timestamp | null;
}

export interface TrainingSeat {
  member_id: string;
  participant_id: string;
  session_id: string;
}

export interface TrainingSession {
  course_id: string;
  id: string;
  place: string;
  title: string;
  trainer: Generated<string>;
}

export interface TrainingSpeaker {
  about: string;
  agreed_on: string;
  changed_at: Timestamp;
  changed_by: string;
  ended_on: string | null;
  exemplar_id: string | null;
  languages: string[];
  member_id: string;
  travels: string;
  version: Generated<number>;
}

export interface TrainingSpeakerField {
  field_id: string;
  member_id: string;
}

export interface TrainingTalk {
  audience: string;
  id: string;
  listeners: number;
  member_id: string;
  recorded_at: Timestamp;
  recorded_by: string;
}

export interface UnitsAreaFlag {
  document: string | null;
  flag: string;
  to_confirm: Generated<boolean>;
  unit_id: string;
  valid_from: string | null;
  valid_to: string | null;
}

export interface UnitsBoundary {
  imported_at: Timestamp;
  shape: Json;
  source: string;
  unit_id: string;
  valid_from: string;
  valid_to: string | null;
}

export interface UnitsCode {
  code: string;
  unit_id: string;
  valid_from: string | null;
  valid_to: string | null;
}

export interface UnitsCurrentLabel {
  km: string | null;
  name: string;
  short: string;
  unit_id: string;
}

export interface UnitsLabel {
  km: string | null;
  name: string;
  short: string;
  unit_id: string;
}

export interface UnitsLead {
  document: string | null;
  lead_id: string;
  unit_id: string;
  valid_from: string;
  valid_to: string | null;
}

export interface UnitsName {
  km: string | null;
  name: string;
  short: string;
  unit_id: string;
  valid_from: string | null;
  valid_to: string | null;
}

export interface UnitsQuotaClass {
  class: string;
  document: string | null;
  unit_id: string;
  valid_from: string | null;
  valid_to: string | null;
}

export interface UnitsReach {
  relation: string;
  root_id: string;
  unit_id: string;
}

export interface UnitsReform {
  committed_at: Timestamp | null;
  committed_by: string | null;
  created_at: Timestamp;
  created_by: string;
  document: string;
  id: string;
  name: string;
  on_date: string;
  state: Generated<string>;
  unit_id: string;
  version: Generated<number>;
}

export interface UnitsReformLine {
  from_id: string;
  id: string;
  kind: string;
  new_code: string | null;
  new_kind: string | null;
  new_km: string | null;
  new_name: string | null;
  new_short: string | null;
  ord: number;
  parent_id: string | null;
  parent_name: string | null;
  part: Generated<string>;
  reform_id: string;
  to_id: string | null;
}

export interface UnitsRehearsal {
  held_at: Timestamp;
  held_by: string;
  id: string;
  reform_id: string;
  result: Json;
  version: number;
}

export interface UnitsRelation {
  document: string | null;
  kind: string;
  to_id: string;
  unit_id: string;
  valid_from: string | null;
  valid_to: string | null;
}

export interface UnitsSuccession {
  document: string | null;
  from_id: string;
  kind: string;
  on_date: string;
  part: Generated<string>;
  to_confirm: Generated<boolean>;
  to_id: string;
}

export interface UnitsUnit {
  id: string;
  key: string;
  kind: string;
  lat: number | null;
  lon: number | null;
  note: string | null;
  source: string | null;
  to_confirm: Generated<boolean>;
  valid_from: string | null;
  valid_to: string | null;
}

export interface Database {
  "audit.entry": AuditEntry;
  "audit.seal": AuditSeal;
  "budget.act": BudgetAct;
  "budget.ceiling": BudgetCeiling;
  "budget.fund": BudgetFund;
  "budget.gift": BudgetGift;
  "budget.gift_passed": BudgetGiftPassed;
  "budget.income": BudgetIncome;
  "budget.law_confirmation": BudgetLawConfirmation;
  "budget.paid_achievement": BudgetPaidAchievement;
  "budget.prize": BudgetPrize;
  "budget.source": BudgetSource;
  "budget.sponsor": BudgetSponsor;
  "budget.task": BudgetTask;
  "commendations.achievement": CommendationsAchievement;
  "commendations.award": CommendationsAward;
  "commendations.base_salary": CommendationsBaseSalary;
  "commendations.certificate": CommendationsCertificate;
  "commendations.clock": CommendationsClock;
  "commendations.condition": CommendationsCondition;
  "commendations.counter": CommendationsCounter;
  "commendations.decision": CommendationsDecision;
  "commendations.document": CommendationsDocument;
  "commendations.dossier": CommendationsDossier;
  "commendations.dossier_achievement": CommendationsDossierAchievement;
  "commendations.dossier_paper": CommendationsDossierPaper;
  "commendations.fault": CommendationsFault;
  "commendations.in_force": CommendationsInForce;
  "commendations.law_confirmation": CommendationsLawConfirmation;
  "commendations.law_row": CommendationsLawRow;
  "commendations.ledger": CommendationsLedger;
  "commendations.move": CommendationsMove;
  "commendations.notice": CommendationsNotice;
  "commendations.objection": CommendationsObjection;
  "commendations.objector": CommendationsObjector;
  "commendations.opinion": CommendationsOpinion;
  "commendations.paper": CommendationsPaper;
  "commendations.paper_item": CommendationsPaperItem;
  "commendations.paper_layout": CommendationsPaperLayout;
  "commendations.print": CommendationsPrint;
  "commendations.print_run": CommendationsPrintRun;
  "commendations.printer": CommendationsPrinter;
  "commendations.prize": CommendationsPrize;
  "commendations.revocation": CommendationsRevocation;
  "commendations.rewarded": CommendationsRewarded;
  "commendations.signing_key": CommendationsSigningKey;
  "commendations.status_list": CommendationsStatusList;
  "commendations.step": CommendationsStep;
  "commendations.template": CommendationsTemplate;
  "commendations.title": CommendationsTitle;
  "commendations.word": CommendationsWord;
  "contests.amendment": ContestsAmendment;
  "contests.assignment": ContestsAssignment;
  "contests.author": ContestsAuthor;
  "contests.category": ContestsCategory;
  "contests.chair_order": ContestsChairOrder;
  "contests.contest": ContestsContest;
  "contests.correction": ContestsCorrection;
  "contests.criterion": ContestsCriterion;
  "contests.entry": ContestsEntry;
  "contests.former_result": ContestsFormerResult;
  "contests.former_score": ContestsFormerScore;
  "contests.judge": ContestsJudge;
  "contests.prize": ContestsPrize;
  "contests.result": ContestsResult;
  "contests.score": ContestsScore;
  "contests.score_change": ContestsScoreChange;
  "contests.vote": ContestsVote;
  "councils.ballot": CouncilsBallot;
  "councils.council": CouncilsCouncil;
  "councils.counted": CouncilsCounted;
  "councils.declaration": CouncilsDeclaration;
  "councils.envelope": CouncilsEnvelope;
  "councils.interest": CouncilsInterest;
  "councils.item": CouncilsItem;
  "councils.member": CouncilsMember;
  "councils.paper": CouncilsPaper;
  "councils.presence": CouncilsPresence;
  "councils.rule": CouncilsRule;
  "councils.sitting": CouncilsSitting;
  "councils.typed": CouncilsTyped;
  "councils.vote": CouncilsVote;
  "councils.voter": CouncilsVoter;
  "criteria.assessment": CriteriaAssessment;
  "criteria.assignment": CriteriaAssignment;
  "criteria.criteria_set": CriteriaCriteriaSet;
  "criteria.criterion": CriteriaCriterion;
  "criteria.level": CriteriaLevel;
  "criteria.phase": CriteriaPhase;
  "criteria.regulation": CriteriaRegulation;
  "criteria.round": CriteriaRound;
  "criteria.score": CriteriaScore;
  "criteria.weight": CriteriaWeight;
  "events.appearance": EventsAppearance;
  "events.arrival": EventsArrival;
  "events.commitment": EventsCommitment;
  "events.event": EventsEvent;
  "events.invitation": EventsInvitation;
  "events.item": EventsItem;
  "events.participant": EventsParticipant;
  "events.reminder": EventsReminder;
  "events.roll": EventsRoll;
  "events.words": EventsWords;
  "exemplars.achievement": ExemplarsAchievement;
  "exemplars.assessment": ExemplarsAssessment;
  "exemplars.blind_copy": ExemplarsBlindCopy;
  "exemplars.consent": ExemplarsConsent;
  "exemplars.counter": ExemplarsCounter;
  "exemplars.different": ExemplarsDifferent;
  "exemplars.evidence": ExemplarsEvidence;
  "exemplars.exemplar": ExemplarsExemplar;
  "exemplars.fault": ExemplarsFault;
  "exemplars.kept": ExemplarsKept;
  "exemplars.likely_pair": ExemplarsLikelyPair;
  "exemplars.nomination": ExemplarsNomination;
  "exemplars.recognition": ExemplarsRecognition;
  "exemplars.round": ExemplarsRound;
  "exemplars.same": ExemplarsSame;
  "exemplars.subject": ExemplarsSubject;
  "exemplars.tip": ExemplarsTip;
  "exemplars.tip_picture": ExemplarsTipPicture;
  "exemplars.tip_term": ExemplarsTipTerm;
  "files.file": FilesFile;
  "fostering.hand_over": FosteringHandOver;
  "fostering.plan": FosteringPlan;
  "fostering.quiet_check": FosteringQuietCheck;
  "fostering.review": FosteringReview;
  "fostering.support": FosteringSupport;
  "fostering.visit": FosteringVisit;
  "fostering.weakness": FosteringWeakness;
  "identity.invitation": IdentityInvitation;
  "identity.official": IdentityOfficial;
  "identity.post": IdentityPost;
  "identity.post_unit": IdentityPostUnit;
  "identity.session": IdentitySession;
  "inspections.answer": InspectionsAnswer;
  "inspections.checklist": InspectionsChecklist;
  "inspections.finding": InspectionsFinding;
  "inspections.item": InspectionsItem;
  "inspections.member": InspectionsMember;
  "inspections.plan": InspectionsPlan;
  "inspections.remedy": InspectionsRemedy;
  "inspections.signature": InspectionsSignature;
  "inspections.team": InspectionsTeam;
  "inspections.term": InspectionsTerm;
  "inspections.visit": InspectionsVisit;
  "inspections.word": InspectionsWord;
  "outreach.book": OutreachBook;
  "outreach.book_story": OutreachBookStory;
  "outreach.digest": OutreachDigest;
  "outreach.mail": OutreachMail;
  "outreach.mail_story": OutreachMailStory;
  "outreach.message": OutreachMessage;
  "outreach.partner": OutreachPartner;
  "outreach.reading": OutreachReading;
  "outreach.subscriber": OutreachSubscriber;
  "platform.migration": PlatformMigration;
  "platform.setting": PlatformSetting;
  "portal.achievement": PortalAchievement;
  "portal.adoption": PortalAdoption;
  "portal.anniversary": PortalAnniversary;
  "portal.anniversary_day": PortalAnniversaryDay;
  "portal.anniversary_story": PortalAnniversaryStory;
  "portal.boundary": PortalBoundary;
  "portal.carried": PortalCarried;
  "portal.certificate": PortalCertificate;
  "portal.clause": PortalClause;
  "portal.clause_task": PortalClauseTask;
  "portal.clip": PortalClip;
  "portal.commendation": PortalCommendation;
  "portal.commendation_unnamed": PortalCommendationUnnamed;
  "portal.contest": PortalContest;
  "portal.contest_amendment": PortalContestAmendment;
  "portal.contest_category": PortalContestCategory;
  "portal.contest_correction": PortalContestCorrection;
  "portal.contest_criterion": PortalContestCriterion;
  "portal.contest_former_result": PortalContestFormerResult;
  "portal.contest_prize": PortalContestPrize;
  "portal.contest_result": PortalContestResult;
  "portal.coordination": PortalCoordination;
  "portal.course": PortalCourse;
  "portal.event": PortalEvent;
  "portal.event_exemplar": PortalEventExemplar;
  "portal.event_item": PortalEventItem;
  "portal.event_registration": PortalEventRegistration;
  "portal.exemplar": PortalExemplar;
  "portal.failed_adoption": PortalFailedAdoption;
  "portal.field": PortalField;
  "portal.former_story": PortalFormerStory;
  "portal.gone_story": PortalGoneStory;
  "portal.issued_book": PortalIssuedBook;
  "portal.model": PortalModel;
  "portal.model_sound": PortalModelSound;
  "portal.model_step": PortalModelStep;
  "portal.moved_exemplar": PortalMovedExemplar;
  "portal.movement": PortalMovement;
  "portal.page_of": PortalPageOf;
  "portal.picture": PortalPicture;
  "portal.press_column": PortalPressColumn;
  "portal.printable": PortalPrintable;
  "portal.printable_exemplar": PortalPrintableExemplar;
  "portal.programme": PortalProgramme;
  "portal.reading_aloud": PortalReadingAloud;
  "portal.recognition": PortalRecognition;
  "portal.regulation": PortalRegulation;
  "portal.report_round": PortalReportRound;
  "portal.shown_exemplar": PortalShownExemplar;
  "portal.signing_key": PortalSigningKey;
  "portal.sound": PortalSound;
  "portal.sponsor": PortalSponsor;
  "portal.status_list": PortalStatusList;
  "portal.story": PortalStory;
  "portal.story_exemplar": PortalStoryExemplar;
  "portal.story_person": PortalStoryPerson;
  "portal.story_trade": PortalStoryTrade;
  "portal.target": PortalTarget;
  "portal.topic": PortalTopic;
  "portal.unit": PortalUnit;
  "portal.unit_reach": PortalUnitReach;
  "portal.unit_succession": PortalUnitSuccession;
  "portal.year_work": PortalYearWork;
  "programmes.anniversary": ProgrammesAnniversary;
  "programmes.anniversary_day": ProgrammesAnniversaryDay;
  "programmes.clause": ProgrammesClause;
  "programmes.day_off": ProgrammesDayOff;
  "programmes.deadline": ProgrammesDeadline;
  "programmes.document": ProgrammesDocument;
  "programmes.draft": ProgrammesDraft;
  "programmes.draft_clause": ProgrammesDraftClause;
  "programmes.draft_target": ProgrammesDraftTarget;
  "programmes.earlier_clause": ProgrammesEarlierClause;
  "programmes.field": ProgrammesField;
  "programmes.guidance": ProgrammesGuidance;
  "programmes.guidance_reading": ProgrammesGuidanceReading;
  "programmes.guidance_unit": ProgrammesGuidanceUnit;
  "programmes.movement": ProgrammesMovement;
  "programmes.movement_was": ProgrammesMovementWas;
  "programmes.programme": ProgrammesProgramme;
  "programmes.target": ProgrammesTarget;
  "programmes.task": ProgrammesTask;
  "programmes.task_partner": ProgrammesTaskPartner;
  "programmes.task_result": ProgrammesTaskResult;
  "programmes.task_was": ProgrammesTaskWas;
  "programmes.topic": ProgrammesTopic;
  "replication.adoption": ReplicationAdoption;
  "replication.model": ReplicationModel;
  "replication.reading": ReplicationReading;
  "replication.request": ReplicationRequest;
  "replication.result": ReplicationResult;
  "replication.silenced": ReplicationSilenced;
  "replication.step": ReplicationStep;
  "reporting.answer": ReportingAnswer;
  "reporting.asked": ReportingAsked;
  "reporting.expected": ReportingExpected;
  "reporting.explanation": ReportingExplanation;
  "reporting.fault": ReportingFault;
  "reporting.forgotten": ReportingForgotten;
  "reporting.nudge": ReportingNudge;
  "reporting.override": ReportingOverride;
  "reporting.question": ReportingQuestion;
  "reporting.reminded": ReportingReminded;
  "reporting.reminder": ReportingReminder;
  "reporting.report": ReportingReport;
  "reporting.round": ReportingRound;
  "reporting.section": ReportingSection;
  "reporting.statistics_form": ReportingStatisticsForm;
  "reporting.survey": ReportingSurvey;
  "reporting.touched": ReportingTouched;
  "selection.choice": SelectionChoice;
  "selection.delegate": SelectionDelegate;
  "selection.delegation": SelectionDelegation;
  "selection.feedback": SelectionFeedback;
  "selection.packet": SelectionPacket;
  "selection.packet_choice": SelectionPacketChoice;
  "selection.quota": SelectionQuota;
  "selection.round": SelectionRound;
  "selection.seat": SelectionSeat;
  "selection.share": SelectionShare;
  "stories.approval_link": StoriesApprovalLink;
  "stories.calendar_entry": StoriesCalendarEntry;
  "stories.calendar_subscription": StoriesCalendarSubscription;
  "stories.clip": StoriesClip;
  "stories.comment": StoriesComment;
  "stories.coordination": StoriesCoordination;
  "stories.coordination_party": StoriesCoordinationParty;
  "stories.delivery": StoriesDelivery;
  "stories.edition": StoriesEdition;
  "stories.fact": StoriesFact;
  "stories.form": StoriesForm;
  "stories.former_address": StoriesFormerAddress;
  "stories.hold": StoriesHold;
  "stories.interview": StoriesInterview;
  "stories.library_picture": StoriesLibraryPicture;
  "stories.orientation_note": StoriesOrientationNote;
  "stories.orientation_receipt": StoriesOrientationReceipt;
  "stories.orientation_stress": StoriesOrientationStress;
  "stories.orientation_unit": StoriesOrientationUnit;
  "stories.person_shown": StoriesPersonShown;
  "stories.picture": StoriesPicture;
  "stories.press_column": StoriesPressColumn;
  "stories.press_contact": StoriesPressContact;
  "stories.publicised": StoriesPublicised;
  "stories.reading": StoriesReading;
  "stories.recall": StoriesRecall;
  "stories.release": StoriesRelease;
  "stories.silenced": StoriesSilenced;
  "stories.story": StoriesStory;
  "stories.story_exemplar": StoriesStoryExemplar;
  "stories.verdict": StoriesVerdict;
  "stories.version": StoriesVersion;
  "training.band": TrainingBand;
  "training.certificate": TrainingCertificate;
  "training.course": TrainingCourse;
  "training.engagement": TrainingEngagement;
  "training.enrolment": TrainingEnrolment;
  "training.kit_reading": TrainingKitReading;
  "training.material": TrainingMaterial;
  "training.member": TrainingMember;
  "training.practice": TrainingPractice;
  "training.seat": TrainingSeat;
  "training.session": TrainingSession;
  "training.speaker": TrainingSpeaker;
  "training.speaker_field": TrainingSpeakerField;
  "training.talk": TrainingTalk;
  "units.area_flag": UnitsAreaFlag;
  "units.boundary": UnitsBoundary;
  "units.code": UnitsCode;
  "units.current_label": UnitsCurrentLabel;
  "units.label": UnitsLabel;
  "units.lead": UnitsLead;
  "units.name": UnitsName;
  "units.quota_class": UnitsQuotaClass;
  "units.reach": UnitsReach;
  "units.reform": UnitsReform;
  "units.reform_line": UnitsReformLine;
  "units.rehearsal": UnitsRehearsal;
  "units.relation": UnitsRelation;
  "units.succession": UnitsSuccession;
  "units.unit": UnitsUnit;
}
