import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fieldId, topicId } from '#modules/programmes/index.ts'
import type { Db } from '#platform/db.ts'
import { keyedId } from '#platform/keyed-id.ts'
import type { CriterionKind } from './judgement.ts'
import { addSeeded, type SeededCriterion, type SeededSet, type Words } from './repository/seeded.ts'
import { judgedKinds, type JudgedKind } from './subject-kind.ts'

/** A criterion as the files of `seeds/criteria` write it; `kinds` says whom a gate or a noted one is asked of. */
export type WrittenInSeed = {
  code: string
  kind?: CriterionKind
  kinds?: JudgedKind[]
  text: Words
  max?: Partial<Record<JudgedKind, number>>
  mayNotApply?: boolean
  evidence?: Words
  levels?: { from: number; words: Words; example: Words }[]
}
type CommonFile = {
  source: string
  set: { key: string; name: Words; version: number; passMark: number; from: string; criteria: WrittenInSeed[] }
}
/** One field's own criteria, from which a proposal for each kind of subject is made. */
export type ProposalFile = {
  source: string
  grade: string
  field: number
  topic: string | null
  slug: string
  name: Words
  kinds: JudgedKind[]
  criteria: WrittenInSeed[]
}
type EveryFile = { criteria: WrittenInSeed[] }

/** The id of a criteria set of the reference data, by its key and version. */
export const criteriaSetId = (key: string, version: number) => keyedId('criteria-set', `${key}/${version}`)

/** Loads the four common standards (clause IV.1) as the first criteria set, in the caller's transaction. */
export async function loadCriteria(db: Db, folder: string): Promise<void> {
  const { source, set } = readCommon(folder)
  await addSeeded(db, {
    ...{ id: criteriaSetId(set.key, set.version), key: set.key, version: set.version, name: set.name, source },
    ...{ passMark: set.passMark, state: 'issued', validFrom: set.from, baseId: null },
    ...{ fieldId: null, topicId: null, subjectKind: null },
    criteria: set.criteria.map((it) => seeded(it, idOf(set.key, it.code), null, judgedKinds)),
  })
}

/** True when the proposals are there: what a unit made of them stays as it is. */
export async function hasProposals(db: Db): Promise<boolean> {
  const row = await db
    .selectFrom('criteria.criteria_set')
    .select('id')
    .where('state', '=', 'proposal')
    .limit(1)
    .execute()
  return row.length > 0
}

/** Loads the starter sets by field and kind of subject as proposals: they bind nobody until a unit makes one its own. */
export async function loadProposals(db: Db, folder: string): Promise<void> {
  const common = readCommon(folder).set
  const asked = readJson<EveryFile>(folder, 'every-proposal.json').criteria
  for (const file of readProposals(folder))
    for (const kind of file.kinds) {
      const key = `de-xuat/${file.slug}/${kind}`
      const own = [...asked, ...file.criteria].filter((it) => concerns(it, kind))
      const carried = common.criteria.map((it) => seeded(it, idOf(key, it.code), idOf(common.key, it.code), [kind]))
      await addSeeded(db, {
        ...{ id: criteriaSetId(key, 1), key, version: 1, name: withKind(file.name, kind), source: file.source },
        ...{ passMark: common.passMark, state: 'proposal', validFrom: null, subjectKind: kind },
        ...{ baseId: criteriaSetId(common.key, common.version), fieldId: fieldId(file.field) },
        topicId: file.topic === null ? null : topicId(file.field, file.topic),
        criteria: [...carried, ...own.map((it) => seeded(it, idOf(key, it.code), null, [kind]))],
      })
    }
}

/** Every file of proposals, for the loader and the test that looks over them. */
export function readProposals(folder: string): ProposalFile[] {
  const names = readdirSync(folder).filter((name) => /^proposal-.*\.json$/.test(name))
  return names.sort().map((name) => readJson<ProposalFile>(folder, name))
}

const concerns = ({ max, kinds }: WrittenInSeed, kind: JudgedKind) => (max ? kind in max : (kinds ?? []).includes(kind))
const idOf = (key: string, code: string) => keyedId('criterion', `${key}/${code}`)
const readCommon = (folder: string) => readJson<CommonFile>(folder, 'common-four.json')
const readJson = <File>(folder: string, name: string): File => JSON.parse(readFileSync(join(folder, name), 'utf8'))

function seeded(it: WrittenInSeed, id: string, baseId: string | null, kinds: readonly JudgedKind[]): SeededCriterion {
  const { code, kind = 'scored', text, max = {}, mayNotApply = false, evidence = null, levels = [] } = it
  const weights = Object.entries(max).filter(([of]) => kinds.some((one) => one === of))
  return { id, baseId, code, kind, text, mayNotApply, evidence, levels, max: Object.fromEntries(weights) }
}

const kindWords: Record<JudgedKind, Words> = {
  individual: { vi: 'cá nhân', km: 'បុគ្គល', en: 'individuals' },
  collective: { vi: 'tập thể', km: 'សមូហភាព', en: 'collectives' },
  household: { vi: 'hộ gia đình', km: 'គ្រួសារ', en: 'households' },
  model: { vi: 'mô hình', km: 'គំរូការងារ', en: 'models' },
}

function withKind(name: Words, kind: JudgedKind): SeededSet['name'] {
  const of = kindWords[kind]
  return { vi: `${name.vi}, ${of.vi}`, km: `${name.km} ${of.km}`, en: `${name.en}, ${of.en}` }
}
