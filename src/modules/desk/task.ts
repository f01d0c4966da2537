import { addDays, type DateText } from '#platform/text/dates.ts'

/** Everything that «Việc hôm nay» can ask of a post, in the order of an exemplar's life. */
export type TaskKind =
  | ExemplarTask
  | EventTask
  | StoryTask
  | ReportTask
  | DossierTask
  | CouncilTask
  | NationTask
  | PlanTask
  | InspectionTask
  | MoneyTask
  | TrainingTask
  | ContestTask
type ExemplarTask =
  | 'answerTip'
  | (
      | 'foster'
      | 'review'
      | 'remedy'
      | 'takeOver'
      | 'look'
      | 'mend'
      | 'resubmit'
      | 'verify'
      | 'assess'
      | 'judge'
      | 'recognise'
    )
  | ('askConsent' | 'renewConsent' | 'confirmAdoption' | 'tellResult' | 'answerLearner' | 'replicate')
type EventTask = 'announceEvent' | 'finishEvent' | 'nameDelegates' | 'keepPromise'
type DossierTask =
  | ('appraise' | 'placeDossier' | 'mendDossier' | 'giveOpinion')
  | ('answerObjection' | 'completeFast' | 'signDecision')
type CouncilTask = 'declareInterest' | 'castBallot' | 'typePaperAgain' | 'countBallot'
type PlanTask = 'doUnitTask' | 'readGuidance'
type NationTask =
  | ('chooseForNation' | 'mendChoice' | 'gatherChoices' | 'appraiseChoices')
  | ('nameForDelegation' | 'confirmDelegates' | 'settleDelegation')
type InspectionTask =
  | ('selfCheck' | 'signMinutes' | 'showRemedy' | 'pressRemedy')
  | ('makeVisit' | 'concludeVisit' | 'checkRemedy')
type TrainingTask = 'sendToCourse' | 'closeCourse'
type ContestTask =
  | ('checkEntries' | 'beginJudging' | 'chaseScores' | 'announceContest')
  | ('judgeEntries' | 'settleTies')
type MoneyTask = 'payPrizes' | 'recoverPrize' | 'giveMoney'
type StoryTask =
  | ('recall' | 'writeStory' | 'mendStory' | 'approveStory' | 'publishStory')
  | ('approveForm' | 'renewForm' | 'settleDelivery' | 'resendPartner')
  | ('releaseSkipped' | 'noteRelief' | 'answerComments' | 'replacePicture' | 'readOrientation')
type ReportTask =
  | 'startReport'
  | 'writeReport'
  | 'mendReport'
  | 'signReport'
  | 'sendReport'
  | 'acceptReport'
  | 'approveReports'
  | 'answerSurvey'
  | 'chaseReports'
  | 'answerNudge'

/** One line of work. `id` is what its action opens; `unit` the other unit it has to do with. */
export type Task = {
  kind: TaskKind
  id: string
  name: string
  unit: string | null
  since: DateText | null
  due: DateText | null
  /** How many are left, of how many: faults, uses, exemplars. */
  left: number
  of: number
  note: string | null
}

export type Bucket = 'late' | 'waiting' | 'soon'

/** How many days ahead the unit's own dates are shown. */
export const daysAhead = 45

/** Work by the calendar: nobody waits for it yet, so it is shown only as its day comes near. */
const scheduled: readonly TaskKind[] = [
  'review',
  'remedy',
  'look',
  'renewConsent',
  'replicate',
  'startReport',
  'writeReport',
  'signReport',
  'chaseReports',
  'completeFast',
  'announceEvent',
  'keepPromise',
  'chooseForNation',
  'nameForDelegation',
  'doUnitTask',
  'showRemedy',
  'chaseScores',
]

/** Where a task stands on a day; nowhere while its day is far off. */
export function bucketOf({ kind, due }: Task, day: DateText): Bucket | undefined {
  if (due !== null && due < day) return 'late'
  if (!scheduled.includes(kind)) return 'waiting'
  return due !== null && due <= addDays(day, daysAhead) ? 'soon' : undefined
}

export type Sorted = Record<Bucket, Task[]>

/** The tasks of a day by where they stand: what is due first comes first, and of what waits the oldest. */
export function sortTasks(tasks: readonly Task[], day: DateText): Sorted {
  const sorted: Sorted = { late: [], waiting: [], soon: [] }
  for (const task of tasks) {
    const bucket = bucketOf(task, day)
    if (bucket) sorted[bucket].push(task)
  }
  const by = (key: (task: Task) => DateText | null) => (a: Task, b: Task) => {
    const [left, right] = [key(a) ?? '9999', key(b) ?? '9999']
    return left < right ? -1 : left > right ? 1 : a.name.localeCompare(b.name, 'vi')
  }
  sorted.late.sort(by(({ due }) => due))
  sorted.soon.sort(by(({ due }) => due))
  sorted.waiting.sort(by(({ since, due }) => since ?? due))
  return sorted
}
