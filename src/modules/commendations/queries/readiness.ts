import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import type { DateText } from '#platform/text/dates.ts'
import { type CheckLine, checklistOf, type HeldPaper } from '../checklist.ts'
import { type Finding, findingsOf, isEligible } from '../eligibility.ts'
import type { Merit, Procedure, RecipientKind, Title } from '../law.ts'
import { getTitle, listConditions, listPapers } from './law.ts'
import { listHeld, listRewardedOf, type Rewarded, yearOf } from './rewarded.ts'

/** What a dossier is asked by. */
export type Filed = {
  id: string
  titleId: string
  merit: Merit
  procedure: Procedure
  recipientKind: RecipientKind
  exemplarId: string | null
  period: string
}

/** All that must be in order before a dossier is sent: what the law asks, the papers, and that nothing was rewarded before. */
export type Readiness = {
  title: Title
  findings: Finding[]
  checklist: CheckLine[]
  rewarded: Rewarded[]
  isEligible: boolean
  isComplete: boolean
}

/** Reads how ready a dossier is, whoever asks: pages show the dossier through a scope first, commands lock it. */
export async function readReadiness(db: Db, it: Filed, day: DateText, locale: Locale = 'vi'): Promise<Readiness> {
  const title = await getTitle(db, it.titleId, locale)
  const asked = { titleKey: title.key, category: title.category, procedure: it.procedure, merit: it.merit }
  const [conditions, held, words, papers, there, rewarded] = [
    await listConditions(db, title.key, day, locale),
    await listHeld(db, it.exemplarId),
    await readWords(db, it.id),
    await listPapers(db, asked, day, locale),
    await listHeldPapers(db, it.id),
    await listRewardedOf(db, it.id),
  ]
  const { merit, recipientKind } = it
  const findings = findingsOf({
    ...{ title, day, merit, recipientKind, year: yearOf(it.period), conditions, held, words },
  })
  const checklist = checklistOf(papers, there)
  const isComplete = papers.length > 0 && checklist.every(({ isMissing }) => !isMissing)
  return { title, findings, checklist, rewarded, isEligible: isEligible(findings), isComplete }
}

/** The papers that a dossier holds now. */
export async function listHeldPapers(db: Db, dossierId: string): Promise<HeldPaper[]> {
  return await db
    .selectFrom('commendations.dossier_paper')
    .select(['id', 'paper_key as paperKey', 'file_id as fileId', 'evidence_id as evidenceId', 'title'])
    .where('dossier_id', '=', dossierId)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute()
}

async function readWords(db: Db, dossierId: string): Promise<Record<string, string>> {
  const rows = await db
    .selectFrom('commendations.word')
    .select(['condition_key as key', 'words'])
    .where('dossier_id', '=', dossierId)
    .execute()
  return Object.fromEntries(rows.map(({ key, words }) => [key, words]))
}
