import { type RawBuilder, sql } from 'kysely'
import { type Actor, narrowed, type Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { workOf } from '../policy.ts'
import type { Task, TaskKind } from '../task.ts'
import { consentsEnding, consentsToAsk } from './consents.ts'
import {
  decisionsToSign,
  dossiersHere,
  fastToComplete,
  objectionsToAnswer,
  opinionsAsked,
  returnedDossiers,
} from './dossiers.ts'
import { deliveriesToSettle, formsToApprove, formsToRenew, messagesToResend } from './forms.ts'
import { tipsToAnswer } from './tips.ts'
import { coursesToClose, peopleToSend } from './training.ts'
import { delegatesToName, eventsToAnnounce, eventsToFinish, promisesToKeep } from './events.ts'
import { contestsInJudging, contestsToJudge, entriesToCheck } from './contests.ts'
import {
  answersToCheck,
  minutesToSign,
  remediesOverdue,
  remediesToShow,
  selfChecksToSend,
  visitsToMake,
} from './inspections.ts'
import { looksDue, openReviews, openWeaknesses, plansOffered, withoutPlan } from './fostering.ts'
import { moneyToGive, prizesToPay, prizesToRecover } from './money.ts'
import { nominationsHere, returnedNominations } from './nominations.ts'
import {
  nudgesToAnswer,
  questionsToAnswer,
  reportsMissing,
  reportsToAccept,
  reportsToApprove,
  reportsToWrite,
} from './reports.ts'
import { delegatesToConfirm, delegatesToSend, delegationsToSettle } from './delegations.ts'
import { guidanceToRead, unitTasksToDo } from './unit-tasks.ts'
import { choicesToAppraise, choicesToGather, choicesToMake, choicesToMend } from './nation.ts'
import {
  adoptionsToConfirm,
  commentsToAnswer,
  learnersToAnswer,
  picturesToReplace,
  orientationsToRead,
  recallsToTick,
  resultsToTell,
  releasesSkipped,
  reliefsToNote,
  storiesToApprove,
  storiesToWrite,
} from './stories.ts'

/** What every part of the work is read from. `desk` is the unit of the post; `reach` all that the post reaches. */
export type Sight = { desk: Scope; reach: Scope; actor: Actor; day: DateText }

/** One part of the work as a select: kind, id, subject or title, other unit, since, due, left, of, note. Names come in at the end. */
export type Part = (sight: Sight) => RawBuilder<unknown>

const parts: readonly { part: Part; kinds: readonly TaskKind[] }[] = [
  { part: tipsToAnswer, kinds: ['answerTip'] },
  { part: withoutPlan, kinds: ['foster'] },
  { part: openReviews, kinds: ['review'] },
  { part: openWeaknesses, kinds: ['remedy'] },
  { part: plansOffered, kinds: ['takeOver'] },
  { part: looksDue, kinds: ['look'] },
  { part: returnedNominations, kinds: ['mend', 'resubmit'] },
  { part: nominationsHere, kinds: ['verify', 'assess', 'recognise'] },
  { part: consentsToAsk, kinds: ['askConsent'] },
  { part: consentsEnding, kinds: ['renewConsent'] },
  { part: recallsToTick, kinds: ['recall'] },
  { part: storiesToWrite, kinds: ['writeStory', 'mendStory', 'publishStory'] },
  { part: storiesToApprove, kinds: ['approveStory'] },
  { part: releasesSkipped, kinds: ['releaseSkipped'] },
  { part: picturesToReplace, kinds: ['replacePicture'] },
  { part: reliefsToNote, kinds: ['noteRelief'] },
  { part: commentsToAnswer, kinds: ['answerComments'] },
  { part: orientationsToRead, kinds: ['readOrientation'] },
  { part: formsToApprove, kinds: ['approveForm'] },
  { part: formsToRenew, kinds: ['renewForm'] },
  { part: deliveriesToSettle, kinds: ['settleDelivery'] },
  { part: messagesToResend, kinds: ['resendPartner'] },
  { part: adoptionsToConfirm, kinds: ['confirmAdoption'] },
  { part: learnersToAnswer, kinds: ['answerLearner'] },
  { part: resultsToTell, kinds: ['tellResult'] },
  { part: eventsToAnnounce, kinds: ['announceEvent'] },
  { part: delegatesToName, kinds: ['nameDelegates'] },
  { part: promisesToKeep, kinds: ['keepPromise'] },
  { part: eventsToFinish, kinds: ['finishEvent'] },
  { part: peopleToSend, kinds: ['sendToCourse'] },
  { part: coursesToClose, kinds: ['closeCourse'] },
  { part: entriesToCheck, kinds: ['checkEntries'] },
  { part: contestsToJudge, kinds: ['beginJudging'] },
  { part: contestsInJudging, kinds: ['chaseScores', 'announceContest'] },
  { part: reportsToWrite, kinds: ['startReport', 'writeReport', 'mendReport', 'signReport', 'sendReport'] },
  { part: reportsToAccept, kinds: ['acceptReport'] },
  { part: questionsToAnswer, kinds: ['answerSurvey'] },
  { part: reportsToApprove, kinds: ['approveReports'] },
  { part: reportsMissing, kinds: ['chaseReports'] },
  { part: nudgesToAnswer, kinds: ['answerNudge'] },
  { part: prizesToPay, kinds: ['payPrizes'] },
  { part: prizesToRecover, kinds: ['recoverPrize'] },
  { part: moneyToGive, kinds: ['giveMoney'] },
  { part: dossiersHere, kinds: ['appraise', 'placeDossier'] },
  { part: returnedDossiers, kinds: ['mendDossier'] },
  { part: opinionsAsked, kinds: ['giveOpinion'] },
  { part: objectionsToAnswer, kinds: ['answerObjection'] },
  { part: fastToComplete, kinds: ['completeFast'] },
  { part: decisionsToSign, kinds: ['signDecision'] },
  { part: choicesToMake, kinds: ['chooseForNation'] },
  { part: choicesToMend, kinds: ['mendChoice'] },
  { part: choicesToGather, kinds: ['gatherChoices'] },
  { part: choicesToAppraise, kinds: ['appraiseChoices'] },
  { part: unitTasksToDo, kinds: ['doUnitTask'] },
  { part: guidanceToRead, kinds: ['readGuidance'] },
  { part: delegatesToSend, kinds: ['nameForDelegation'] },
  { part: delegatesToConfirm, kinds: ['confirmDelegates'] },
  { part: delegationsToSettle, kinds: ['settleDelegation'] },
  { part: selfChecksToSend, kinds: ['selfCheck'] },
  { part: minutesToSign, kinds: ['signMinutes'] },
  { part: remediesToShow, kinds: ['showRemedy'] },
  { part: remediesOverdue, kinds: ['pressRemedy'] },
  { part: visitsToMake, kinds: ['makeVisit'] },
  { part: answersToCheck, kinds: ['concludeVisit', 'checkRemedy'] },
]

/** All that waits for the actor's post on a day, in one round trip. `desk` comes from `findDesk`. */
export async function listTasks(db: Db, scope: Scope, desk: Scope, actor: Actor, day: DateText): Promise<Task[]> {
  const shown = workOf(actor.post.role)
  const wanted = parts.filter(({ kinds }) => kinds.some((kind) => shown.includes(kind)))
  if (wanted.length === 0) return []

  const sight = { desk, reach: narrowed(scope, actor.post.reach), actor, day }
  const selects = wanted.map(({ part }) => sql`(${part(sight)})`)
  const { rows } = await sql<Task>`
    select t.kind, t.id, coalesce(t.title, s.name, l.name, '') as name, l.name as unit, t.since, t.due, t."left", t."of", t.note
    from (${sql.join(selects, sql` union all `)})
      as t (kind, id, subject_id, title, unit_id, since, due, "left", "of", note)
    left join exemplars.subject s on s.id = t.subject_id
    left join units.label l on l.unit_id = t.unit_id
  `.execute(db)
  return rows.filter(({ kind }) => shown.includes(kind))
}
