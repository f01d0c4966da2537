export { type Criterion, type Judgement, judge, type Score } from './judgement.ts'
export { type CriteriaSet, getCriteriaSet, listScores } from './queries.ts'
export { recordAssessment } from './repository.ts'
export { criteriaSetId, loadCriteria } from './seed.ts'
