import { fillPapers } from '#modules/commendations/factory.ts'
import { openDossier } from '#modules/commendations/commands/open-dossier.ts'
import { giveWord } from '#modules/commendations/commands/give-word.ts'
import { submitDossier } from '#modules/commendations/commands/submit-dossier.ts'
import { addPaperRow } from '#modules/commendations/repository/content.ts'
import { titleId } from '#modules/commendations/seed.ts'
import { appointMember } from '#modules/councils/commands/appoint-member.ts'
import { castVote } from '#modules/councils/commands/cast-vote.ts'
import { declareInterest } from '#modules/councils/commands/declare-interest.ts'
import { foundCouncil } from '#modules/councils/commands/found-council.ts'
import { newReceipt } from '#modules/councils/envelope.ts'
import { storedAchievement, storedExemplar } from '#modules/exemplars/factory.ts'
import { findActorById } from '#modules/identity/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { keepFile } from '#platform/files/keep.ts'
import { createStore } from '#platform/files/store.ts'
import { newId } from '#platform/ids.ts'
import { demoDay } from '#seeds/demo/make.ts'
import { at } from '#seeds/demo/stage.ts'
import type { Product } from '../../product.ts'
import { aPdf } from '../uploads.ts'

const now = at(demoDay, 10)

/** An official behind a post of the demonstration. */
export async function actorOf(db: Db, username: string): Promise<Actor> {
  const { id } = await db
    .selectFrom('identity.official')
    .select('id')
    .where('username', '=', username)
    .executeTakeFirstOrThrow()
  return (await findActorById(db, id, demoDay))!
}

/** A council of fifteen, `hd-01` in the chair, kept by the province. */
export async function fifteen(db: Db): Promise<{ councilId: string; members: Actor[] }> {
  const keeper = await actorOf(db, 'tinh')
  const councilId = newId(now)
  const act = 'Quyết định 1201/QĐ-UBND ngày 15/7/2025'
  const unit = unitId('hoi-dong-thi-dua-khen-thuong-tinh-vinh-long')
  await foundCouncil(
    { db, actor: keeper, now },
    { id: councilId, unitId: unit, name: 'Hội đồng xét danh hiệu năm 2025', document: act, from: '15/07/2025' },
  )
  const members: Actor[] = []
  for (let seat = 1; seat <= 15; seat++) {
    const actor = await actorOf(db, `hd-${String(seat).padStart(2, '0')}`)
    const role = seat === 1 ? 'chair' : seat === 2 ? 'secretary' : 'member'
    await appointMember(
      { db, actor: keeper, now },
      { id: newId(now), councilId, officialId: actor.id, role, title: 'Ủy viên', document: act, from: '15/07/2025' },
    )
    members.push(actor)
  }
  return { councilId, members }
}

/** A department's teacher, proposed for the title that the council decides on in secret; a paper of it is a real file. */
export async function proposed({ db, files }: Product, name: string): Promise<{ dossierId: string; paperId: string }> {
  const actor = await actorOf(db, 'so')
  const unit = unitId('so-giao-duc-va-dao-tao-vinh-long')
  const exemplarId = await storedExemplar(db, actor, {
    ...{ unitId: unit, subject: { name, unitId: unit, hamlet: null }, discoveredOn: '2025-09-01' },
    summary: `Cô ${name} mở lớp đêm cho 12 em bỏ học.`,
  })
  const achievementIds = [await storedAchievement(db, exemplarId, 'Đưa 12 em bỏ học trở lại lớp')]
  const scene = { db, actor, now }
  const { id } = await openDossier(scene, {
    ...{ exemplarId, titleId: titleId('chien-si-thi-dua-tinh', '2024-01-01'), merit: 'merit', procedure: 'full' },
    ...{ route: 'area', summary: 'Mở lớp đêm, đưa 12 em bỏ học trở lại lớp.', period: '2025', achievementIds },
  })
  const words = { 'ba-lan-lien-tuc': 'QĐ 11, 12, 13 các năm 2023 - 2025', 'sang-kien': 'QĐ 45/QĐ-SGDĐT' }
  for (const [at, [conditionKey, said]] of Object.entries(words).entries())
    await giveWord(scene, { id, version: at + 1, conditionKey, words: said })
  await fillPapers(db, id, actor, now)
  const { mimeType, buffer } = aPdf()
  const scan = new File([new Uint8Array(buffer)], 'xac-nhan-sang-kien.pdf', { type: mimeType })
  const kept = await keepFile({ db, files: createStore(files), now, actor }, scan, { unitId: unit })
  const paper = { dossierId: id, paperKey: 'sang-kien', fileId: kept.id, evidenceId: null, title: 'Xác nhận sáng kiến' }
  await addPaperRow(db, { ...paper, addedBy: actor.id, addedAt: now })
  await submitDossier(scene, { id, version: 3 })
  return { dossierId: id, paperId: kept.id }
}

/** Members who are not before a screen of this journey say that nothing ties them to the item. */
export async function declareClear(db: Db, members: readonly Actor[], itemId: string): Promise<void> {
  for (const actor of members) await declareInterest({ db, actor, now }, { id: itemId, clear: 'yes' })
}

/** The same members approve, each on their own device. */
export async function approve(db: Db, members: readonly Actor[], ballotId: string): Promise<void> {
  for (const actor of members)
    await castVote({ db, actor, now }, { id: ballotId, choice: 'approve', receipt: newReceipt() })
}
