export {
  type Criterion,
  type CriterionKind,
  type Judgement,
  judge,
  type Level,
  type Score,
  type Shortfall,
} from './judgement.ts'
export { discardDraft } from './commands/discard.ts'
export { draftSet } from './commands/draft.ts'
export { editCriterion } from './commands/edit-criterion.ts'
export { editSet } from './commands/edit.ts'
export { addCriterion } from './commands/add-criterion.ts'
export { issueSet } from './commands/issue.ts'
export { removeCriterion } from './commands/remove-criterion.ts'
export { distribute } from './distribution.ts'
export { paths as criteriaPaths } from './paths.ts'
export { closedPhase, faultsOfPhases, type Permissions, type Phase, permissionsOn, phaseOn } from './phases.ts'
export { t as criteriaWords } from './messages/draft.ts'
export { mayReadFileOfRegulation } from './queries/register.ts'
export { listScores } from './queries/scores.ts'
export { type About, type CriteriaSet, getCriteriaSet, getSetById } from './queries/set.ts'
export { type Assessor, type Assignment, listAssessors, listShares, readRound, type Round } from './queries/round.ts'
export {
  addAssignments,
  addRound,
  closeRound,
  saveAssignment,
  savePhases,
  touchRound,
} from './repository/round.ts'
export { recordAssessment } from './repository/assessment.ts'
export { type Measure, percentOf, type RoundResult, roundResult, withoutEach } from './round-result.ts'
export { criteria } from './routes.tsx'
export { criteriaSetId, hasProposals, loadCriteria, loadProposals } from './seed.ts'
export { type Severity, severities, type Share } from './severity.ts'
