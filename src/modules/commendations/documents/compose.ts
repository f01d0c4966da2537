import { findParent, getProvinceOf } from '#modules/units/index.ts'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { OfficialDocument } from '#platform/documents/official-document.ts'
import { formatDate } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import { annexPageSize } from '../listing.ts'
import { listAwards, showDecision } from '../queries/decision.ts'
import { listOfExemplar } from '../queries/exemplar.ts'
import { showDossier } from '../queries/show.ts'
import { annexDocument, decisionDocument, proposalDocument } from './decision.ts'
import { minutesOfDossier, proposalOfDossier, reportOfDossier } from './dossier.ts'
import type { TemplateData } from './fields.ts'

/** A document that was ordered: of a decision or of a dossier. */
export type Ordered = {
  id: string
  unitId: string
  decisionId: string | null
  dossierId: string | null
  kind: 'proposal' | 'report' | 'minutes' | 'decision' | 'annex'
  format: 'docx' | 'pdf'
  state: string
  askedBy: string
}

type Composed = { document: OfficialDocument; data: TemplateData }
type Way = { day: string; progress: (done: number) => Promise<void> }

/** Reads what a document is made from, a part of a long annex at a time, and lays it out. */
export function composeDocument(db: Db, scope: Scope, ordered: Ordered, way: Way): Promise<Composed> {
  return ordered.decisionId
    ? ofDecision(db, scope, ordered.decisionId, ordered.kind, way)
    : ofDossier(db, scope, ordered.dossierId!, ordered.kind, way)
}

async function ofDecision(db: Db, scope: Scope, id: string, kind: Ordered['kind'], way: Way): Promise<Composed> {
  const decision = await showDecision(db, scope, id)
  const awards = []
  for (let page = 1; awards.length < decision.lines; page++) {
    const part = await listAwards(db, id, page)
    if (part.length === 0) break
    awards.push(...part)
    if (page % (200 / annexPageSize) === 0) await way.progress(awards.length)
  }
  await way.progress(awards.length)
  const day = decision.decidedOn ?? way.day
  const content = { decision, awards, day, ...(await namesOf(db, decision.unitId, day)) }
  const make = kind === 'annex' ? annexDocument : kind === 'proposal' ? proposalDocument : decisionDocument
  const document = make(content)
  const data: TemplateData = {
    ...common(document),
    so_quyet_dinh: decision.numberText ?? '',
    nguoi_ban_hanh: decision.issuer,
    tong_so: formatNumber(awards.length),
    tong_tien: formatNumber(decision.money),
    danh_sach: awards.map((it) => ({
      ...{ stt: String(it.annexNo), ten: it.recipientName, ghi_chu: it.recipientNote ?? it.unitName },
      ...{ danh_hieu: it.titleName, thanh_tich: it.achievement, don_vi: it.unitName },
      tien: it.prizeAmount === null ? '' : formatNumber(it.prizeAmount),
    })),
  }
  return { document, data }
}

async function ofDossier(db: Db, scope: Scope, id: string, kind: Ordered['kind'], way: Way): Promise<Composed> {
  const dossier = await showDossier(db, scope, id, way.day, 'vi')
  const known = dossier.exemplarId ? await listOfExemplar(db, scope, dossier.exemplarId) : []
  const earlier = known.flatMap(({ titleName, numberText, decidedOn, issuer, awardState }) =>
    numberText && decidedOn && issuer && awardState === 'valid' ? [{ titleName, numberText, decidedOn, issuer }] : [],
  )
  const content = { dossier, earlier, day: way.day, ...(await namesOf(db, dossier.unitId, way.day)) }
  const make = kind === 'report' ? reportOfDossier : kind === 'minutes' ? minutesOfDossier : proposalOfDossier
  const document = make(content)
  await way.progress(1)
  const data: TemplateData = {
    ...common(document),
    ...{ ten: dossier.recipientName, ghi_chu: dossier.recipientNote ?? '', danh_hieu: dossier.ready.title.name },
    ...{ tom_tat: dossier.summary, thoi_gian: dossier.period, don_vi: dossier.unitName },
    thanh_tich: dossier.achievements.map(({ what }) => ({ noi_dung: what })),
    da_khen: earlier.map((it) => ({ danh_hieu: it.titleName, so: it.numberText, ngay: formatDate(it.decidedOn) })),
  }
  return { document, data }
}

async function namesOf(db: Db, unitId: string, day: string) {
  const [parent, province] = await Promise.all([findParent(db, unitId, day), getProvinceOf(db, unitId, day)])
  return { parentName: parent?.name ?? null, provinceName: province.name }
}

const common = (document: OfficialDocument): TemplateData => ({
  ...{ co_quan_cap_tren: document.parentOrg ?? '', co_quan: document.org, dia_danh: document.place },
  ...{ so: document.number === null ? '' : String(document.number), ky_hieu: document.symbol },
  ...{ ngay: document.date ? formatDate(document.date) : '', trich_yeu: document.subject },
  ...{ nguoi_ky: document.signer.name, chuc_vu: document.signer.title },
})
