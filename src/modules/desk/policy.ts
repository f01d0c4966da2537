import type { Role } from '#platform/access/index.ts'
import type { TaskKind } from './task.ts'

const writing: readonly TaskKind[] = [
  ...(['recall', 'settleDelivery', 'resendPartner', 'writeStory', 'mendStory', 'publishStory', 'renewForm'] as const),
  ...(['releaseSkipped', 'noteRelief', 'answerComments', 'replacePicture', 'readOrientation'] as const),
]
const keeping: readonly TaskKind[] = [
  'answerTip',
  ...(['foster', 'review', 'remedy', 'takeOver', 'look'] as const),
  ...(['mend', 'resubmit', 'verify', 'assess', 'askConsent', 'renewConsent'] as const),
  ...([
    'confirmAdoption',
    'tellResult',
    'answerLearner',
    'announceEvent',
    'finishEvent',
    'nameDelegates',
    'keepPromise',
    'sendToCourse',
    'closeCourse',
    'replicate',
    'startReport',
    'writeReport',
    'mendReport',
    'sendReport',
    'acceptReport',
    'chaseReports',
    'answerNudge',
    'answerSurvey',
  ] as const),
  ...(['appraise', 'placeDossier', 'mendDossier', 'giveOpinion', 'completeFast'] as const),
  ...(['chooseForNation', 'mendChoice', 'gatherChoices', 'appraiseChoices'] as const),
  ...(['doUnitTask', 'readGuidance'] as const),
  ...(['nameForDelegation', 'confirmDelegates', 'settleDelegation'] as const),
  ...(['selfCheck', 'signMinutes', 'showRemedy', 'pressRemedy'] as const),
  ...(['payPrizes', 'recoverPrize'] as const),
  ...(['checkEntries', 'beginJudging', 'chaseScores', 'announceContest'] as const),
  ...writing,
]

/** The work each role is shown. What a head is asked to sign stands beside what the whole unit has to do. */
const shown: Partial<Record<Role, readonly TaskKind[]>> = {
  officer: keeping,
  head: [
    ...keeping,
    'recognise',
    'approveStory',
    'approveForm',
    'signReport',
    'approveReports',
    'answerObjection',
    'signDecision',
    'giveMoney',
  ],
  editor: writing,
  orientation: ['approveStory', 'approveForm'],
  inspector: ['makeVisit', 'concludeVisit', 'checkRemedy'],
}

/** The kinds of work that a post of this role is shown; none for those who only read. */
export const workOf = (role: Role): readonly TaskKind[] => shown[role] ?? []
