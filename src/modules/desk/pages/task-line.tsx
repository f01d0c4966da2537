import { budgetPaths } from '#modules/budget/index.ts'
import { commendationPaths } from '#modules/commendations/index.ts'
import { contestDeskPaths } from '#modules/contests/index.ts'
import { councilPaths } from '#modules/councils/index.ts'
import { eventPaths } from '#modules/events/index.ts'
import { trainingPaths } from '#modules/training/index.ts'
import { exemplarPaths } from '#modules/exemplars/index.ts'
import { fosteringPaths } from '#modules/fostering/index.ts'
import { inspectionPaths } from '#modules/inspections/index.ts'
import { outreachPaths } from '#modules/outreach/index.ts'
import { programmePaths } from '#modules/programmes/index.ts'
import { replicationPaths } from '#modules/replication/index.ts'
import { reportingPaths } from '#modules/reporting/index.ts'
import { selectionPaths } from '#modules/selection/index.ts'
import { storyPaths } from '#modules/stories/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { type DateText, daysBetween, formatDate } from '#platform/text/dates.ts'
import type { WorkItem } from '#ui/work-list.tsx'
import { t as contests } from '../messages/contests.ts'
import { t as councils } from '../messages/councils.ts'
import { t as dossiers } from '../messages/dossiers.ts'
import { t as events } from '../messages/events.ts'
import { t as training } from '../messages/training.ts'
import { t as inspections } from '../messages/inspections.ts'
import { t as kept } from '../messages/tasks.ts'
import { t as money } from '../messages/money.ts'
import { t as nation } from '../messages/nation.ts'
import { t as newsroom } from '../messages/newsroom.ts'
import { t as texts } from '../messages/texts.ts'
import { t as page } from '../messages/today.ts'
import { bucketOf, type Task, type TaskKind } from '../task.ts'

/** How many days something still counts as new. */
const fresh = 2

/** A task as a line of work: what, why, when, and the one thing to do. */
export function taskLine(task: Task, day: DateText, locale: Locale): WorkItem {
  const words = {
    ...kept(locale),
    ...texts(locale),
    ...newsroom(locale),
    ...dossiers(locale),
    ...councils(locale),
    ...events(locale),
    ...training(locale),
    ...nation(locale),
    ...inspections(locale),
    ...money(locale),
    ...contests(locale),
  }
  const { kind } = task
  const on = task.since ? formatDate(task.since) : ''
  const told = { name: task.name, unit: task.unit ?? '', on, left: task.left, of: task.of, note: task.note ?? '' }
  return {
    title: words[kind](told),
    text: words[`${kind}Why`](told),
    href: hrefOf[kind](task.id),
    action: { label: words[`${kind}Act`] },
    ...whenOf(task, day, locale),
  }
}

function whenOf(task: Task, day: DateText, locale: Locale): Pick<WorkItem, 'tag' | 'due'> {
  const text = page(locale)
  const { since, due } = task
  const bucket = bucketOf(task, day)
  if (due !== null) {
    const days = daysBetween(day, due)
    const label = bucket === 'late' ? text.lateBy(-days) : text.dueIn(days)
    const kind = bucket === 'late' ? 'late' : bucket === 'soon' ? 'doing' : 'wait'
    return { tag: { kind, label }, due: text.due(shortDay(due, day)) }
  }
  if (since === null) return {}
  const days = daysBetween(since, day)
  const tag =
    days <= fresh ? { kind: 'new' as const, label: text.isNew } : { kind: 'wait' as const, label: text.waitsFor(days) }
  return { tag, due: text.since(shortDay(since, day)) }
}

/** A day without its year while that is this year. */
export function shortDay(date: DateText, day: DateText): string {
  return date.slice(0, 4) === day.slice(0, 4) ? formatDate(date).slice(0, 5) : formatDate(date)
}

const toExemplar = (id: string) => exemplarPaths.show(id)
const toPlan = (id: string) => fosteringPaths.show(id)
const toStory = (id: string) => storyPaths.show(id)
const toForms = (id: string) => `${storyPaths.show(id)}#hinh-thuc`
const toReport = (id: string) => reportingPaths.report(id)

const toDossier = (id: string) => commendationPaths.dossier(id)

const hrefOf: Record<TaskKind, (id: string) => string> = {
  answerTip: exemplarPaths.tip,
  foster: fosteringPaths.open,
  review: toPlan,
  remedy: toPlan,
  takeOver: (id) => `${fosteringPaths.show(id)}#chuyen-giao`,
  look: () => fosteringPaths.looks(),
  mend: toExemplar,
  resubmit: toExemplar,
  verify: toExemplar,
  assess: toExemplar,
  judge: exemplarPaths.score,
  recognise: toExemplar,
  askConsent: exemplarPaths.consent,
  renewConsent: exemplarPaths.consent,
  confirmAdoption: replicationPaths.show,
  answerLearner: replicationPaths.request,
  tellResult: (id) => `${replicationPaths.show(id)}#ket-qua`,
  announceEvent: eventPaths.show,
  finishEvent: eventPaths.show,
  nameDelegates: eventPaths.roll,
  keepPromise: eventPaths.commitment,
  sendToCourse: trainingPaths.course,
  closeCourse: trainingPaths.course,
  replicate: () => reportingPaths.board(),
  recall: () => storyPaths.recalls(),
  writeStory: storyPaths.edit,
  mendStory: storyPaths.edit,
  approveStory: toStory,
  publishStory: toStory,
  releaseSkipped: (id) => `${storyPaths.show(id)}#hen-gio`,
  noteRelief: toStory,
  replacePicture: toStory,
  answerComments: (id) => `${storyPaths.show(id)}#gop-y`,
  readOrientation: storyPaths.orientation,
  approveForm: toForms,
  renewForm: toForms,
  settleDelivery: storyPaths.deliveries,
  resendPartner: outreachPaths.partner,
  startReport: () => reportingPaths.rounds(),
  writeReport: toReport,
  mendReport: toReport,
  signReport: toReport,
  sendReport: toReport,
  acceptReport: toReport,
  approveReports: () => `${reportingPaths.rounds()}#duyet`,
  chaseReports: () => reportingPaths.rounds(),
  answerNudge: reportingPaths.nudged,
  answerSurvey: reportingPaths.survey,
  appraise: toDossier,
  placeDossier: toDossier,
  mendDossier: toDossier,
  giveOpinion: toDossier,
  answerObjection: toDossier,
  completeFast: toDossier,
  signDecision: commendationPaths.decision,
  chooseForNation: selectionPaths.round,
  mendChoice: selectionPaths.choice,
  gatherChoices: (id) => selectionPaths.round(id, 'toGather'),
  doUnitTask: (id) => programmePaths.task(id),
  readGuidance: programmePaths.oneGuidance,
  nameForDelegation: selectionPaths.delegation,
  confirmDelegates: selectionPaths.delegation,
  settleDelegation: selectionPaths.delegation,
  appraiseChoices: (id) => selectionPaths.round(id, 'toAppraise'),
  selfCheck: inspectionPaths.answers,
  signMinutes: (id) => `${inspectionPaths.visit(id)}#bien-ban`,
  showRemedy: inspectionPaths.remedy,
  pressRemedy: inspectionPaths.remedy,
  makeVisit: inspectionPaths.answers,
  concludeVisit: (id) => `${inspectionPaths.visit(id)}#ket-luan`,
  checkRemedy: inspectionPaths.remedy,
  declareInterest: councilPaths.item,
  castBallot: councilPaths.item,
  typePaperAgain: councilPaths.item,
  countBallot: councilPaths.item,
  payPrizes: budgetPaths.prizesOf,
  recoverPrize: budgetPaths.prize,
  giveMoney: budgetPaths.fund,
  checkEntries: contestDeskPaths.entries,
  beginJudging: contestDeskPaths.show,
  chaseScores: contestDeskPaths.judging,
  announceContest: contestDeskPaths.judging,
  judgeEntries: () => contestDeskPaths.queue(),
  settleTies: contestDeskPaths.ties,
}
