import { budgetWords } from '#modules/budget/index.ts'
import { certificateWords, commendationActions } from '#modules/commendations/index.ts'
import { contestWords } from '#modules/contests/index.ts'
import { councilWords } from '#modules/councils/index.ts'
import { criteriaWords } from '#modules/criteria/index.ts'
import { lifeWords, recordWords, roundWords, tipWords, duplicateWords } from '#modules/exemplars/index.ts'
import {
  doubtWords,
  forecastWords,
  reminderWords,
  paperWords,
  reportWords,
  surveyWords,
} from '#modules/reporting/index.ts'
import { bookWords, outboxWords, partnerWords, sheetWords } from '#modules/outreach/index.ts'
import { anniversaryWords, guidanceWords, movementWords, planWords, unitTaskWords } from '#modules/programmes/index.ts'
import { fosteringWords } from '#modules/fostering/index.ts'
import { inspectionWords } from '#modules/inspections/index.ts'
import { replicationWords } from '#modules/replication/index.ts'
import { eventsWords } from '#modules/events/index.ts'
import {
  calendarWords,
  coordinationWords,
  deliveryWords,
  factWords,
  followWords,
  formWords,
  interviewWords,
  linkWords,
  orientationWords,
  pressWords,
  releaseWords,
  libraryWords,
  storyWords,
  togetherWords,
} from '#modules/stories/index.ts'
import { selectionWords } from '#modules/selection/index.ts'
import { trainingWords } from '#modules/training/index.ts'
import { changeWords, reformWords, rehearsalWords } from '#modules/units/index.ts'
import type { Locale } from '#platform/i18n.ts'

type Words = (locale: Locale) => Record<string, unknown>

/** How the history words each action of the audit trail: every module's own phrases. */
const words: readonly Words[] = [
  followWords,
  reformWords,
  rehearsalWords,
  changeWords,
  criteriaWords,
  recordWords,
  lifeWords,
  roundWords,
  tipWords,
  duplicateWords,
  fosteringWords,
  commendationActions,
  certificateWords,
  councilWords,
  libraryWords,
  storyWords,
  linkWords,
  releaseWords,
  togetherWords,
  factWords,
  formWords,
  deliveryWords,
  bookWords,
  outboxWords,
  partnerWords,
  sheetWords,
  pressWords,
  interviewWords,
  coordinationWords,
  calendarWords,
  orientationWords,
  anniversaryWords,
  planWords,
  unitTaskWords,
  movementWords,
  guidanceWords,
  replicationWords,
  eventsWords,
  contestWords,
  forecastWords,
  selectionWords,
  inspectionWords,
  trainingWords,
  budgetWords,
  reportWords,
  paperWords,
  doubtWords,
  reminderWords,
  surveyWords,
]

/** The action in words («đã xác minh»); the action's own name where nobody worded it. */
export function actionWord(action: string, locale: Locale): string {
  for (const phrases of words) {
    const phrase = phrases(locale)[action]
    if (typeof phrase === 'string') return phrase
  }
  return action
}
