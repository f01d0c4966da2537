import type { Db } from '#platform/db.ts'
import { keyedId } from '#platform/keyed-id.ts'
import { newId } from '#platform/ids.ts'
import { fromBlocks, type SimpleBlock } from '#platform/rich-text/build.ts'
import { plainText } from '#platform/rich-text/text.ts'
import { searchable } from '#platform/text/search.ts'
import { slug as slugOf } from '#platform/text/slug.ts'
import { splitKhmer } from '#platform/text/words.ts'
import { unitId } from '#modules/units/index.ts'

/** What a published story of a test may be given; the rest is filled in. */
export type StorySeed = {
  title?: string
  slug?: string
  standfirst?: string
  language?: 'vi' | 'km' | 'en'
  originalId?: string
  blocks?: SimpleBlock[]
  field?: number
  unit?: string
  name?: string
  nameKm?: string
  kind?: 'individual' | 'collective' | 'household' | 'model'
  publishedAt?: Date
  /** The file of a picture that is its cover. */
  cover?: { sha256: string; width: number; height: number }
  /** Ways that a story is not, or no longer, public. */
  draft?: true
  takenDown?: true
  consent?: 'none' | 'withdrawn' | 'expired'
  model?: { name: string; cost?: string; steps: string[]; adoptedBy?: string[] }
  exemplarId?: string
}

export type PublishedStory = { id: string; slug: string; exemplarId: string; subjectId: string; consentId: string }

/** A story as it stands after publication, with its exemplar, recognition and consent, written straight to the tables. */
export async function storedPublishedStory(db: Db, seed: StorySeed = {}): Promise<PublishedStory> {
  const { title = 'Chuyện cây cầu mới ở xóm Rạch', publishedAt = new Date('2024-03-05T02:00:00Z') } = seed
  const by = await anEditor(db)
  const unit = unitId(seed.unit ?? 'xa-chau-dien')
  const fields = await db
    .selectFrom('programmes.field')
    .select('id')
    .where('code', '=', seed.field ?? 2)
    .execute()
  const base = { unit, by, fieldId: fields[0]!.id, at: publishedAt }
  const person = seed.exemplarId
    ? { exemplarId: seed.exemplarId, subjectId: '', consentId: '' }
    : await anExemplar(db, seed, base)
  const id = newId()
  const slug = seed.slug ?? `${slugOf(title) || 'chuyen'}-${id.slice(-6)}`
  const body = fromBlocks(seed.blocks ?? [{ p: 'Bà con góp ngày công, cây cầu xong trước mùa mưa.' }])
  const words = { title, standfirst: seed.standfirst ?? 'Ba tháng, một trăm ngày công, không ai ghi tên lên cầu.' }

  await db
    .insertInto('stories.story')
    .values({
      ...{
        id,
        slug,
        unit_id: unit,
        field_id: base.fieldId,
        author: 'Ban biên tập',
        ...words,
        body: JSON.stringify(body),
      },
      ...{
        language: seed.language ?? 'vi',
        original_id: seed.originalId ?? null,
        state: seed.draft ? 'draft' : 'published',
      },
      ...{ created_by: by, created_at: publishedAt, changed_at: publishedAt },
    })
    .execute()
  await db.insertInto('stories.story_exemplar').values({ story_id: id, exemplar_id: person.exemplarId }).execute()
  const cover = seed.cover ? await aPicture(db, id, seed.cover, base) : null
  if (!seed.draft) await anEdition(db, id, { ...words, body, cover }, seed, base)
  return { id, slug, ...person }
}

type Base = { unit: string; by: string; fieldId: string; at: Date }
type Words = { title: string; standfirst: string; body: ReturnType<typeof fromBlocks>; cover: string | null }

async function anEdition(db: Db, storyId: string, { cover, body, ...words }: Words, seed: StorySeed, { at, by }: Base) {
  const all = [words.title, words.standfirst, seed.name ?? '', plainText(body)].join('\n')
  const ended = seed.takenDown ? { ended_at: at, end_reason: 'taken_down' } : {}
  await db
    .insertInto('stories.edition')
    .values({
      ...{ id: newId(), story_id: storyId, number: 1, author: 'Ban biên tập', ...words, body: JSON.stringify(body) },
      ...{
        cover_id: cover,
        folded: searchable(all),
        exact: splitKhmer(all.toLowerCase()),
        published_at: at,
        published_by: by,
      },
      ...ended,
    })
    .execute()
  if (seed.takenDown)
    await db.updateTable('stories.story').set({ state: 'taken_down' }).where('id', '=', storyId).execute()
}

async function aPicture(
  db: Db,
  storyId: string,
  { sha256, width, height }: NonNullable<StorySeed['cover']>,
  base: Base,
) {
  const [id, fileId, libraryId] = [newId(), newId(), newId()]
  const words = { alt: 'Cây cầu mới bắc qua con rạch', credit: 'Ảnh: Ban biên tập', added_at: base.at }
  await aFile(db, fileId, sha256, base, { type: 'image/png', width, height })
  await db
    .insertInto('stories.library_picture')
    .values({ ...words, id: libraryId, unit_id: base.unit, file_id: fileId, rights: 'own', shown: 'nobody' })
    .execute()
  await db
    .insertInto('stories.picture')
    .values({ ...words, id, story_id: storyId, library_id: libraryId, file_id: fileId })
    .execute()
  return id
}

async function anExemplar(db: Db, seed: StorySeed, { unit, by, fieldId, at }: Base) {
  const [exemplarId, subjectId, consentId, fileId] = [newId(), newId(), newId(), newId()]
  const name = seed.name ?? 'Nguyễn Văn Tám'
  const day = '2023-09-01'
  await db
    .insertInto('exemplars.subject')
    .values({
      id: subjectId,
      kind: seed.kind ?? 'individual',
      name,
      name_km: seed.nameKm ?? null,
      unit_id: unit,
      hamlet: 'ấp Rạch Giữa',
    })
    .execute()
  await db
    .insertInto('exemplars.exemplar')
    .values({
      ...{ id: exemplarId, code: `DH-${exemplarId.slice(-8)}`, slug: `${slugOf(name)}-${exemplarId.slice(-6)}` },
      ...{ subject_id: subjectId, unit_id: unit, field_id: fieldId, summary: `${name} làm được nhiều việc tốt.` },
      ...{ stage: 'recognised', discovered_on: day, created_by: by, created_at: at },
    })
    .execute()
  await db
    .insertInto('exemplars.recognition')
    .values({
      ...{
        id: newId(),
        exemplar_id: exemplarId,
        unit_id: unit,
        level: 'base',
        decision_no: `${exemplarId.slice(-4)}/QĐ-UBND`,
      },
      ...{ decided_on: '2023-11-20', signer: 'Chủ tịch', recorded_by: by, recorded_at: at },
    })
    .execute()
  if (seed.consent !== 'none') {
    await aFile(
      db,
      fileId,
      fileId.replaceAll('-', '').repeat(2),
      { unit, by, fieldId, at },
      { type: 'application/pdf' },
    )
    const end = seed.consent === 'expired' ? { until: '2023-12-31' } : {}
    const withdrawn =
      seed.consent === 'withdrawn' ? { withdrawn_on: '2024-02-01', withdrawn_at: at, withdrawn_by: by } : {}
    await db
      .insertInto('exemplars.consent')
      .values({
        ...{ id: consentId, exemplar_id: exemplarId, use: 'portal', given_on: day, giver: name, relation: 'self' },
        ...{ file_id: fileId, recorded_by: by, recorded_at: at, ...end, ...withdrawn },
      })
      .execute()
  }
  if (seed.model) await aModel(db, exemplarId, seed.model, by, at)
  return { exemplarId, subjectId, consentId }
}

async function aModel(db: Db, exemplarId: string, model: NonNullable<StorySeed['model']>, by: string, at: Date) {
  await db
    .insertInto('replication.model')
    .values({
      exemplar_id: exemplarId,
      slug: `${slugOf(model.name)}-${exemplarId.slice(-6)}`,
      name: model.name,
      cost: model.cost ?? '',
    })
    .execute()
  for (const [ord, title] of model.steps.entries())
    await db.insertInto('replication.step').values({ exemplar_id: exemplarId, ord, title, text: '' }).execute()
  for (const key of model.adoptedBy ?? [])
    await db
      .insertInto('replication.adoption')
      .values({
        ...{ id: newId(), exemplar_id: exemplarId, unit_id: unitId(key), who: 'Chi hội Nông dân', since: '2024-05-10' },
        ...{
          result: '12 hộ đang làm',
          recorded_by: by,
          recorded_at: at,
          state: 'confirmed',
          decided_by: by,
          decided_at: at,
        },
      })
      .execute()
}

async function aFile(
  db: Db,
  id: string,
  sha256: string,
  { unit, by, at }: Base,
  it: { type: string; width?: number; height?: number },
) {
  await db
    .insertInto('files.file')
    .values({ id, sha256, name: 'tep', size: 10, unit_id: unit, uploaded_by: by, uploaded_at: at, ...it })
    .execute()
}

async function anEditor(db: Db): Promise<string> {
  const id = keyedId('official', 'portal-test-editor')
  await db
    .insertInto('identity.official')
    .values({ id, name: 'Biên tập viên', username: 'bien-tap-vien-thu', created_at: new Date('2023-01-01T00:00:00Z') })
    .onConflict((it) => it.doNothing())
    .execute()
  return id
}
