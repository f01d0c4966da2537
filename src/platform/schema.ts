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

export interface CriteriaAssessment {
  assessed_at: Timestamp;
  assessor_id: string;
  id: string;
  note: string | null;
  passed: boolean;
  set_id: string;
  total: number;
  unit_id: string;
}

export interface CriteriaCriteriaSet {
  id: string;
  key: string;
  name_en: string;
  name_km: string;
  name_vi: string;
  pass_mark: number;
  regulation: string | null;
  source: string | null;
  to_confirm: Generated<boolean>;
  unit_id: string | null;
  valid_from: string;
  valid_to: string | null;
  version: number;
}

export interface CriteriaCriterion {
  code: string;
  id: string;
  ord: number;
  set_id: string;
  text_en: string;
  text_km: string;
  text_vi: string;
}

export interface CriteriaScore {
  assessment_id: string;
  criterion_id: string;
  evidence: string[];
  points: number;
  reason: string | null;
}

export interface CriteriaWeight {
  criterion_id: string;
  max_points: number;
  subject_kind: string;
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
  judged_at: Timestamp;
  judged_by: string;
  other_id: string;
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
  name: string;
  name_folded: Generated<string>;
  name_km: string | null;
  occupation: string | null;
  unit_id: string;
}

export interface FilesFile {
  height: number | null;
  id: string;
  name: string;
  sha256: string;
  size: number;
  type: string;
  unit_id: string;
  uploaded_at: Timestamp;
  uploaded_by: string | null;
  width: number | null;
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
  unit_id: string;
  version: Generated<number>;
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
  what: string;
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
  id: string;
  official_id: string;
  relation: Generated<string>;
  role: string;
  title: string;
  unit_id: string;
  valid_from: string;
  valid_to: string | null;
}

export interface IdentitySession {
  created_at: Timestamp;
  expires_at: Timestamp;
  official_id: string;
  post_id: string | null;
  seen_at: Timestamp;
  token_hash: string;
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
  id: string;
  result: string;
  since: string;
  unit_id: string;
}

export interface PortalExemplar {
  code: string;
  discovered_on: string;
  field_id: string;
  hamlet: string | null;
  id: string;
  kind: string;
  name: string;
  name_km: string | null;
  occupation: string | null;
  place_id: string;
  slug: string;
  subject_id: string;
  summary: string;
  topic_id: string | null;
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

export interface PortalGoneStory {
  slug: string;
}

export interface PortalModel {
  conditions: string;
  cost: string;
  duration: string;
  exemplar_id: string;
  name: string;
  slug: string;
}

export interface PortalModelStep {
  exemplar_id: string;
  ord: number;
  text: string;
  title: string;
}

export interface PortalPicture {
  alt: string;
  caption: string;
  credit: string;
  height: number | null;
  id: string;
  sha256: string;
  story_id: string;
  type: string;
  width: number | null;
}

export interface PortalRecognition {
  decided_on: string;
  decision_no: string;
  exemplar_id: string;
  id: string;
  level: string;
  unit_id: string;
}

export interface PortalShownExemplar {
  id: string;
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
  topic_id: string | null;
  unit_id: string;
}

export interface PortalStoryExemplar {
  exemplar_id: string;
  story_id: string;
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
}

export interface ProgrammesClause {
  asks: string | null;
  code: string;
  ord: number;
  parent_code: string | null;
  programme_id: string;
  text: string;
}

export interface ProgrammesDeadline {
  clause_code: string;
  day: number;
  kind: string;
  month: number;
  programme_id: string;
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

export interface ProgrammesMovement {
  document: string | null;
  id: string;
  key: string;
  launched_by: string;
  name: string;
  to_confirm: Generated<boolean>;
  valid_from: string | null;
  valid_to: string | null;
}

export interface ProgrammesProgramme {
  based_on: string | null;
  id: string;
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
  file_id: string | null;
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
  cost: Generated<string>;
  duration: Generated<string>;
  exemplar_id: string;
  name: string;
  slug: string;
  version: Generated<number>;
}

export interface ReplicationStep {
  exemplar_id: string;
  ord: number;
  text: Generated<string>;
  title: string;
}

export interface ReportingExpected {
  round_id: string;
  to_unit_id: string;
  unit_id: string;
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

export interface ReportingOverride {
  indicator: string;
  reason: string;
  report_id: string;
  typed_at: Timestamp;
  typed_by: string;
  value: number;
}

export interface ReportingReport {
  accepted_at: Timestamp | null;
  accepted_by: string | null;
  created_at: Timestamp;
  figures: Json | null;
  figures_sha256: string | null;
  id: string;
  number: string | null;
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
  opened_at: Timestamp;
  programme_id: string;
  year: number;
}

export interface ReportingSection {
  key: string;
  report_id: string;
  text: string;
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
}

export interface StoriesPicture {
  added_at: Timestamp;
  alt: string;
  caption: Generated<string>;
  credit: string;
  file_id: string;
  id: string;
  story_id: string;
}

export interface StoriesStory {
  author: Generated<string>;
  body: Json;
  changed_at: Timestamp;
  cover_id: string | null;
  created_at: Timestamp;
  created_by: string | null;
  field_id: string;
  id: string;
  language: Generated<string>;
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

export interface UnitsAreaFlag {
  flag: string;
  to_confirm: Generated<boolean>;
  unit_id: string;
  valid_from: string | null;
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
  unit_id: string;
  valid_from: string | null;
  valid_to: string | null;
}

export interface UnitsReach {
  relation: string;
  root_id: string;
  unit_id: string;
}

export interface UnitsRelation {
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
  "criteria.assessment": CriteriaAssessment;
  "criteria.criteria_set": CriteriaCriteriaSet;
  "criteria.criterion": CriteriaCriterion;
  "criteria.score": CriteriaScore;
  "criteria.weight": CriteriaWeight;
  "exemplars.achievement": ExemplarsAchievement;
  "exemplars.assessment": ExemplarsAssessment;
  "exemplars.consent": ExemplarsConsent;
  "exemplars.counter": ExemplarsCounter;
  "exemplars.different": ExemplarsDifferent;
  "exemplars.evidence": ExemplarsEvidence;
  "exemplars.exemplar": ExemplarsExemplar;
  "exemplars.fault": ExemplarsFault;
  "exemplars.nomination": ExemplarsNomination;
  "exemplars.recognition": ExemplarsRecognition;
  "exemplars.subject": ExemplarsSubject;
  "files.file": FilesFile;
  "fostering.plan": FosteringPlan;
  "fostering.review": FosteringReview;
  "fostering.support": FosteringSupport;
  "fostering.weakness": FosteringWeakness;
  "identity.invitation": IdentityInvitation;
  "identity.official": IdentityOfficial;
  "identity.post": IdentityPost;
  "identity.session": IdentitySession;
  "platform.migration": PlatformMigration;
  "platform.setting": PlatformSetting;
  "portal.achievement": PortalAchievement;
  "portal.adoption": PortalAdoption;
  "portal.exemplar": PortalExemplar;
  "portal.field": PortalField;
  "portal.gone_story": PortalGoneStory;
  "portal.model": PortalModel;
  "portal.model_step": PortalModelStep;
  "portal.picture": PortalPicture;
  "portal.recognition": PortalRecognition;
  "portal.shown_exemplar": PortalShownExemplar;
  "portal.story": PortalStory;
  "portal.story_exemplar": PortalStoryExemplar;
  "portal.topic": PortalTopic;
  "portal.unit": PortalUnit;
  "portal.unit_reach": PortalUnitReach;
  "portal.unit_succession": PortalUnitSuccession;
  "programmes.anniversary": ProgrammesAnniversary;
  "programmes.clause": ProgrammesClause;
  "programmes.deadline": ProgrammesDeadline;
  "programmes.field": ProgrammesField;
  "programmes.movement": ProgrammesMovement;
  "programmes.programme": ProgrammesProgramme;
  "programmes.target": ProgrammesTarget;
  "programmes.topic": ProgrammesTopic;
  "replication.adoption": ReplicationAdoption;
  "replication.model": ReplicationModel;
  "replication.step": ReplicationStep;
  "reporting.expected": ReportingExpected;
  "reporting.fault": ReportingFault;
  "reporting.override": ReportingOverride;
  "reporting.report": ReportingReport;
  "reporting.round": ReportingRound;
  "reporting.section": ReportingSection;
  "stories.edition": StoriesEdition;
  "stories.picture": StoriesPicture;
  "stories.story": StoriesStory;
  "stories.story_exemplar": StoriesStoryExemplar;
  "stories.verdict": StoriesVerdict;
  "stories.version": StoriesVersion;
  "units.area_flag": UnitsAreaFlag;
  "units.code": UnitsCode;
  "units.current_label": UnitsCurrentLabel;
  "units.label": UnitsLabel;
  "units.name": UnitsName;
  "units.quota_class": UnitsQuotaClass;
  "units.reach": UnitsReach;
  "units.relation": UnitsRelation;
  "units.succession": UnitsSuccession;
  "units.unit": UnitsUnit;
}
