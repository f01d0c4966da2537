import * as commendations from '#modules/commendations/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import type { Command, Scene } from '#platform/command.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import { type Stage, sceneOn, versionOf } from '../stage.ts'

/** Who is proposed: an exemplar of the demonstration, or an invented person or body that has no such record. */
export type Recipient = {
  exemplarId?: string
  achievementId?: string
  name: string
  kind: 'individual' | 'collective' | 'household'
  note: string
  what: string
  summary: string
}

/** A dossier as it is opened: by which unit, for whom, which title of the law. */
export type Filed = {
  unitId: string
  recipient: Recipient
  title: string
  merit: 'merit' | 'sudden' | 'themed' | 'service'
  period: string
  on: DateText
  fast?: boolean
  /** The department that leads, where it goes by sector. */
  sectorId?: string
  /** What the unit stands for, by condition. */
  words?: Record<string, string>
  /** Papers that are left out for now. */
  without?: readonly string[]
}

const byMerit = { merit: 'full', themed: 'full', sudden: 'simplified', service: 'simplified' } as const
const papersOf = (title: string, procedure: string) => [
  'to-trinh',
  ...(procedure === 'full' ? ['bao-cao', 'bien-ban'] : ['bao-cao-tom-tat']),
  ...(title.startsWith('chien-si-thi-dua') ? ['sang-kien'] : []),
]
/** What each paper is called in a dossier. */
const called: Record<string, string> = {
  ...{ 'to-trinh': 'Tờ trình', 'bao-cao': 'Báo cáo thành tích', 'bien-ban': 'Biên bản họp xét' },
  ...{ 'bao-cao-tom-tat': 'Báo cáo tóm tắt thành tích', 'sang-kien': 'Xác nhận sáng kiến' },
}

/** Whoever acts for a unit on a day; at the units of the demonstration's posts, the posts themselves. */
export function officerAt({ cast }: Stage, unit: string, day: DateText): Actor {
  const post = ownPosts[unit]
  return post && day >= '2025-07-02' ? cast.demo(post.officer) : cast.officerOf(unit, day)
}
export function headAt({ cast }: Stage, unit: string, day: DateText): Actor {
  const post = ownPosts[unit]
  return post && day >= '2025-07-02' ? cast.demo(post.head) : cast.headOf(unit, day)
}
const ownPosts: Record<string, { officer: string; head: string }> = {
  [unitId('tinh-vinh-long')]: { officer: 'tinh', head: 'chu-tich' },
  [unitId('so-giao-duc-va-dao-tao-vinh-long')]: { officer: 'so', head: 'so' },
}

/** Opens a dossier with its words and papers, in the proposing unit's own hand. */
export async function file(stage: Stage, it: Filed): Promise<string> {
  const actor = officerAt(stage, it.unitId, it.on)
  const { name, kind, note, what, summary, exemplarId, achievementId } = it.recipient
  const procedure = byMerit[it.merit]
  const { id } = await commendations.openDossier(sceneOn(stage, actor, it.on, 8), {
    ...{ titleId: await titleOn(stage, it.title, it.on), merit: it.merit, procedure, period: it.period, summary },
    ...{ route: it.sectorId ? 'sector' : 'area', sectorId: it.sectorId ?? '', recipientNote: note },
    ...(exemplarId
      ? { exemplarId, achievementIds: [achievementId!] }
      : { unitId: it.unitId, recipientName: name, recipientKind: kind, written: what }),
    ...(it.fast && { fast: '1' }),
  })
  for (const [conditionKey, words] of Object.entries(it.words ?? {}))
    await step(stage, id, it.on, 'giveWord', { conditionKey, words })
  for (const paperKey of papersOf(it.title, procedure))
    if (!it.without?.includes(paperKey)) await addPaper(stage, id, it.on, paperKey)
  return id
}

/** Puts one of the demonstration's papers into a dossier. */
export async function addPaper(stage: Stage, id: string, on: DateText, paperKey: string): Promise<void> {
  const { unit_id } = await standing(stage, id)
  const fileId = await stage.paper(officerAt(stage, unit_id, on), unit_id, on, `khen-${paperKey}`)
  await step(stage, id, on, 'addPapers', { paperKey, fileId, title: called[paperKey]! })
}

type By = readonly [whose: 'unit_id' | 'holder_id', who: typeof officerAt, act: Command]
const owner = (act: Command): By => ['unit_id', officerAt, act]
const desk = (act: Command): By => ['holder_id', officerAt, act]
const { addPapers, giveWord, submitDossier, resubmit, clearFault, completeFast, withdraw } = commendations
const { forward, sendBack, hold, askOpinion, postNotice, recordObjection, toCouncil, decline } = commendations
const steps = {
  ...{ addPapers: owner(addPapers), giveWord: owner(giveWord), submitDossier: owner(submitDossier) },
  ...{ resubmit: owner(resubmit), clearFault: owner(clearFault), completeFast: owner(completeFast) },
  ...{ forward: desk(forward), sendBack: desk(sendBack), hold: desk(hold), askOpinion: desk(askOpinion) },
  ...{ postNotice: desk(postNotice), recordObjection: desk(recordObjection), toCouncil: desk(toCouncil) },
  ...{ withdraw: ['unit_id', headAt, withdraw] satisfies By, decline: ['holder_id', headAt, decline] satisfies By },
}

/** What may be done with a dossier, and so by whom: the unit that proposed, or the desk on which it lies. */
export type Verb = keyof typeof steps

/** Takes one step with a dossier, on a day, by whoever it is for. */
export async function step(stage: Stage, id: string, on: DateText, verb: Verb, input: object = {}, hour = 10) {
  const [whose, who, act]: By = steps[verb]
  const unit = (await standing(stage, id))[whose]
  const version = await versionOf(stage.db, 'commendations.dossier', id)
  return act(sceneOn(stage, who(stage, unit, on), on, hour), { id, version, ...input })
}

const standing = ({ db }: Stage, id: string) =>
  db.selectFrom('commendations.dossier').select(['unit_id', 'holder_id']).where('id', '=', id).executeTakeFirstOrThrow()

/** The agency that was asked answers. */
export async function answer(stage: Stage, opinionId: string, on: DateText, verdict: string, words: string) {
  const { unit_id } = await stage.db
    .selectFrom('commendations.opinion')
    .select('unit_id')
    .where('id', '=', opinionId)
    .executeTakeFirstOrThrow()
  const scene: Scene = sceneOn(stage, officerAt(stage, unit_id, on), on, 15)
  await commendations.giveOpinion(scene, { id: opinionId, version: 1, verdict, answer: words })
}

const titleIds = new Map<string, string>()
async function titleOn({ db }: Stage, key: string, on: DateText): Promise<string> {
  const known = titleIds.get(`${key}/${on}`)
  if (known) return known
  const rows = await db
    .selectFrom('commendations.title')
    .select(['id', 'valid_from as from', 'valid_to as to'])
    .where('key', '=', key)
    .execute()
  const found = rows.find(({ from, to }) => from <= on && (to === null || on < to))
  if (!found) throw new Error(`No title ${key} on ${formatDate(on)}.`)
  titleIds.set(`${key}/${on}`, found.id)
  return found.id
}
