import { zipSync } from 'fflate'
import sharp from 'sharp'
import { storedInReview } from '#modules/exemplars/factory.ts'
import { storedEvent } from '#modules/events/factory.ts'
import { passGift } from '#modules/budget/index.ts'
import { addGift, addSponsorRow } from '#modules/budget/repository/sponsor.ts'
import { storedPlan } from '#modules/fostering/factory.ts'
import { addMessage } from '#modules/outreach/repository/message.ts'
import { storedChoice, storedDelegate } from '#modules/selection/factory.ts'
import { storedAdoption, storedRequest } from '#modules/replication/factory.ts'
import { storedLibraryPicture, storedLink, storedPerson, storedStory } from '#modules/stories/factory.ts'
import { answerLinkOf } from '#modules/stories/repository/approval-link.ts'
import { storedDossier } from '#modules/commendations/factory.ts'
import { addPaperRow } from '#modules/commendations/repository/content.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { keepFile } from '#platform/files/keep.ts'
import type { FileStore } from '#platform/files/store.ts'
import { deskOf } from '../world.ts'
import type { Canary } from './scan.ts'

/** The person, and where they live: invented, and written nowhere else. */
export const person = 'Khuông Thị Quỳm Xoẻn'
export const hamlet = 'Trảng Gụt Bèo'

/** What nobody who is kept from the record may be told. */
export const canaries: readonly Canary[] = [
  { stands: 'the person', word: 'Quỳm Xoẻn' },
  { stands: 'the name in speech', word: 'Xoẻn' },
  { stands: 'the name in Khmer', word: 'ក្វឹមសែន' },
  { stands: 'the hamlet', word: 'Gụt Bèo' },
  { stands: 'a file name', word: 'ZKQ77' },
  { stands: 'what a picture says of itself', word: 'MTDZ41' },
  { stands: 'what a PDF says of itself', word: 'MTDZ42' },
  { stands: 'what a document says of itself', word: 'MTDZ43' },
  { stands: 'the title of a story', word: 'JWX91' },
  { stands: 'the words of a dossier', word: 'JWX92' },
  { stands: 'the goal of a plan', word: 'JWX93' },
  { stands: 'who works the same way', word: 'JWX94' },
  { stands: 'the title of an event', word: 'JWX96' },
  { stands: 'what somebody outside said of a story', word: 'JWX95' },
  { stands: 'why it was chosen for the nation', word: 'JWX96' },
  { stands: 'who received a gift', word: 'JWX97' },
  { stands: 'what somebody wants to learn', word: 'JWX98' },
]

/** What stands on pages about units for everybody: it may not be told once more than before. */
export const known: readonly Canary[] = [
  { stands: 'the unit', word: 'Chòm Khuých' },
  { stands: 'who nominated it', word: 'Vưu Nhạc Đìn' },
]

export type Planted = { exemplarId: string; nominationId: string; dossierId: string; code: string; slugs: string[] }

/** A record with all that hangs on it, each part telling a canary in its own place. */
export async function plant(
  db: Db,
  { officer, reviewer, now, files }: { officer: Actor; reviewer: Actor; now: Date; files: FileStore },
): Promise<Planted> {
  const stored = await storedInReview(db, { officer, reviewer }, 'verified', {
    subject: { name: person, nameKm: 'ក្វឹមសែន', hamlet, occupation: `Thợ may ở ấp ${hamlet.toUpperCase()}` },
    summary: `Bà XOẺN, tức ${person.normalize('NFD')}, dạy may ở ấp Trang Gut Beo, xã Chòm Khuých từ năm 2019.`,
    source: 'official',
  })
  const { id: exemplarId, nominationId } = stored
  await db
    .updateTable('exemplars.achievement')
    .set({ what: `Cô Xoẻn dạy nghề cho 41 người ở ${hamlet}`, before_value: 'quym xoen chưa mở lớp' })
    .where('exemplar_id', '=', exemplarId)
    .execute()
  const desk = deskOf(db, officer, { now, files })
  for (const file of await evidenceFiles()) {
    const fields = { title: `Đơn của bà Xoẻn, ${file.name}`, file, achievementId: '', version: '1' }
    const row = await db
      .selectFrom('exemplars.exemplar')
      .select('version')
      .where('id', '=', exemplarId)
      .executeTakeFirst()
    await desk.post(`/lam-viec/dien-hinh/${exemplarId}/minh-chung`, { ...fields, version: String(row?.version) })
  }
  const plan = await storedPlan(db, officer, { exemplarId })
  await db.updateTable('fostering.plan').set({ goal: 'JWX93 mở thêm một lớp' }).where('id', '=', plan.id).execute()
  const storyId = await storedStory(db, officer, {
    ...{ exemplarIds: [exemplarId], title: `JWX91 Đường kim của bà ${person}`, state: 'in_review' },
  })
  const link = await storedLink(db, storyId, officer)
  await answerLinkOf(db, link.id, { answer: 'opinion', typedName: 'Hồng', note: `JWX95 bà ${person}` }, now)
  const partner = await db.selectFrom('outreach.partner').select('id').executeTakeFirstOrThrow()
  const told = { partnerId: partner.id, storyId, editionId: null, deliveryId: null, at: now }
  await addMessage(db, { id: newId(now), type: 'taken_down', ...told })
  await storedAdoption(db, exemplarId, officer)
  await storedRequest(db, exemplarId, `JWX98 hỏi cách của bà ${person}`)
  await db.updateTable('replication.adoption').set({ who: 'JWX94' }).where('exemplar_id', '=', exemplarId).execute()
  await storedEvent(db, officer, { title: `JWX96 Nghe ${person} kể`, exemplarIds: [exemplarId], state: 'announced' })
  const { id: roundId } = await db.selectFrom('selection.round').select('id').executeTakeFirstOrThrow()
  const { id: delegationId } = await db.selectFrom('selection.delegation').select('id').executeTakeFirstOrThrow()
  const choice = await storedChoice(db, roundId, officer, { exemplarId, state: 'sent' })
  await db
    .updateTable('selection.choice')
    .set({ why: `JWX96 ${person}` })
    .where('id', '=', choice.id)
    .execute()
  await storedDelegate(db, reviewer, officer, { exemplarId, delegationId })
  await db.updateTable('selection.delegate').set({ name: person }).where('exemplar_id', '=', exemplarId).execute()
  await giveTo(db, officer, now, exemplarId)
  const dossier = await storedDossier(db, officer, now, { exemplarId, summary: `JWX92 ${person} dạy may.` })
  await hangFiles(db, { officer, now, files }, { planId: plan.id, storyId, exemplarId, dossierId: dossier.id })
  const { code, slug } = await db
    .selectFrom('exemplars.exemplar')
    .select(['code', 'slug'])
    .where('id', '=', exemplarId)
    .executeTakeFirstOrThrow()
  return { exemplarId, nominationId, dossierId: dossier.id, code, slugs: [slug, ...(await slugsOf(db, exemplarId))] }
}

/** A gift that the unit had, and that goes to the person. */
async function giveTo(db: Db, officer: Actor, now: Date, exemplarId: string): Promise<void> {
  const [id, sponsorId, own] = [newId(now), newId(now), { unitId: officer.post.unitId, by: officer.id, at: now }]
  await addSponsorRow(db, { ...own, id: sponsorId, kind: 'person', name: 'Chú Ba', contact: null, mayName: false })
  const gift = { what: 'Máy may', quantity: 2, measure: 'cái', worth: null, document: null, meantFor: null }
  await addGift(db, { ...own, ...gift, id, sponsorId, receivedOn: '2024-06-01' })
  const passed = { id, version: 1, quantity: '1', givenTo: `JWX97 ${person}`, exemplarId, onDay: '03/06/2024' }
  await passGift({ db, actor: officer, now }, passed)
}

/** Gives the keeping unit and its officer names that stand nowhere else. */
export async function nameUnusually(owner: Db, officer: Actor): Promise<void> {
  const id = unitId('xa-chau-dien')
  await owner
    .updateTable('units.name')
    .set({ name: 'Xã Chòm Khuých', short: 'Chòm Khuých' })
    .where('unit_id', '=', id)
    .execute()
  await owner.updateTable('identity.official').set({ name: 'Vưu Nhạc Đìn' }).where('id', '=', officer.id).execute()
}

/** Puts a document of the unit under the plan, the story, the adoption and the dossier, as officials do. */
async function hangFiles(
  db: Db,
  { officer, now, files }: { officer: Actor; now: Date; files: FileStore },
  of: { planId: string; storyId: string; exemplarId: string; dossierId: string },
): Promise<void> {
  const [picture, , docx] = await evidenceFiles()
  const keep = async (file: File) =>
    (await keepFile({ db, files, now, actor: officer }, file, { unitId: officer.post.unitId })).id
  const [first, second, third] = [await keep(docx!), await keep(docx!), await keep(docx!)]
  await db
    .updateTable('fostering.weakness')
    .set({ file_id: first, remedied_on: '2024-06-01' })
    .where('plan_id', '=', of.planId)
    .execute()
  await db
    .updateTable('replication.adoption')
    .set({ file_id: second })
    .where('exemplar_id', '=', of.exemplarId)
    .execute()
  await db
    .updateTable('stories.picture')
    .set({ file_id: await keep(picture!) })
    .where('story_id', '=', of.storyId)
    .execute()
  // a picture that no story uses, and that shows the person
  const libraryId = await storedLibraryPicture(db, officer, { alt: 'Bà Xoẻn bên máy may' })
  await db
    .updateTable('stories.library_picture')
    .set({ unit_id: officer.post.unitId, file_id: await keep(picture!) })
    .where('id', '=', libraryId)
    .execute()
  await storedPerson(db, libraryId, officer, { exemplarId: of.exemplarId })
  await addPaperRow(db, {
    ...{
      dossierId: of.dossierId,
      paperKey: 'to-trinh',
      fileId: third,
      evidenceId: null,
      title: `Tờ trình về ${person}`,
    },
    ...{ addedBy: officer.id, addedAt: now },
  })
}

const slugsOf = async (db: Db, exemplarId: string) =>
  (
    await db
      .selectFrom('stories.story as s')
      .innerJoin('stories.story_exemplar as x', 'x.story_id', 's.id')
      .select('s.slug')
      .where('x.exemplar_id', '=', exemplarId)
      .execute()
  ).map(({ slug }) => slug)

async function evidenceFiles(): Promise<File[]> {
  const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#7a9c59' } })
    .withExif({ IFD0: { Artist: 'MTDZ41 Xoen', ImageDescription: `Anh cua ${person}` } })
    .jpeg()
    .toBuffer()
  const pdf =
    '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n2 0 obj\n<< /Title (MTDZ42 Xoen) /Author (MTDZ42) >>\nendobj\ntrailer\n<< /Root 1 0 R /Info 2 0 R >>\n%%EOF\n'
  const types =
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
  const docx = zipSync({
    '[Content_Types].xml': Buffer.from(types),
    'word/document.xml': Buffer.from(`<w:document>${person}</w:document>`),
    'docProps/core.xml': Buffer.from('<cp:coreProperties><dc:creator>MTDZ43</dc:creator></cp:coreProperties>'),
  })
  return [
    new File([new Uint8Array(picture)], 'ZKQ77-anh-ba-xoen.jpg', { type: 'image/jpeg' }),
    new File([pdf], 'ZKQ77-don-ba-xoen.pdf', { type: 'application/pdf' }),
    new File([new Uint8Array(docx)], 'ZKQ77-ba-xoen.docx', {
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    }),
  ]
}
