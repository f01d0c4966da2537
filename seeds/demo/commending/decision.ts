import * as commendations from '#modules/commendations/index.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import { type Stage, sceneOn, versionOf } from '../stage.ts'
import { headAt, officerAt } from './dossier.ts'

/** One act over many dossiers, as it is drafted and signed. */
export type Act = {
  unitId: string
  title: string
  issuer: string
  symbol: string
  dossiers: readonly string[]
  draftedOn: DateText
  /** None: it still waits for the head's signature. */
  signedOn?: DateText
  signerTitle?: string
  /** The number of a decision made above the province, which is only recorded. */
  outsideNumber?: string
  signer?: string
}

/** Drafts a decision by the issuing unit's officer; its head signs, and every award is given its certificate. */
export async function decide(stage: Stage, it: Act): Promise<string> {
  const { unitId, title, issuer, symbol, draftedOn, signedOn, outsideNumber } = it
  const rows = await stage.db
    .selectFrom('commendations.dossier')
    .select(['id', 'version'])
    .where('id', 'in', [...it.dossiers])
    .execute()
  const items = rows.map(({ id, version }) => `${id}:${version}`)
  const officer = officerAt(stage, unitId, draftedOn)
  const { id } = await commendations.draftDecision(sceneOn(stage, officer, draftedOn, 14), {
    ...{ unitId, title, issuer, symbol, items },
    ...(outsideNumber && { outside: '1' }),
  })
  if (!signedOn) return id

  const head = headAt(stage, unitId, signedOn)
  const seen = async () => ({ id, version: await versionOf(stage.db, 'commendations.decision', id) })
  await commendations.signDecision(sceneOn(stage, head, signedOn, 15), {
    ...{ ...(await seen()), decidedOn: formatDate(signedOn), signer: it.signer ?? head.name },
    ...{ signerTitle: it.signerTitle ?? 'CHỦ TỊCH', numberText: outsideNumber ?? '' },
    fileId: await stage.paper(head, unitId, signedOn, 'khen-quyet-dinh'),
  })
  if (outsideNumber) return id // its certificates come from above
  const scene = sceneOn(stage, officerAt(stage, unitId, signedOn), signedOn, 16)
  const signer = await commendations.getSigner(stage.db, stage.secrets, scene.now)
  await commendations.issueCertificates(scene, { ...(await seen()), ...signer, baseUrl: stage.baseUrl })
  return id
}
