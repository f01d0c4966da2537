import { Hono } from 'hono'
import { listUnitsOn } from '#modules/units/index.ts'
import type { Command } from '#platform/command.ts'
import { keepFile } from '#platform/files/keep.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { addPapers } from '../commands/add-papers.ts'
import { answerObjection } from '../commands/answer-objection.ts'
import { askOpinion } from '../commands/ask-opinion.ts'
import { clearFault } from '../commands/clear-fault.ts'
import { completeFast } from '../commands/complete-fast.ts'
import { decline } from '../commands/decline.ts'
import { editDossier } from '../commands/edit-dossier.ts'
import { forward } from '../commands/forward.ts'
import { giveOpinion } from '../commands/give-opinion.ts'
import { giveWord } from '../commands/give-word.ts'
import { hold } from '../commands/hold.ts'
import { orderDocument } from '../commands/order-document.ts'
import { postNotice } from '../commands/post-notice.ts'
import { recordObjection } from '../commands/record-objection.ts'
import { release } from '../commands/release.ts'
import { removePaper } from '../commands/remove-paper.ts'
import { resubmit } from '../commands/resubmit.ts'
import { sendBack } from '../commands/send-back.ts'
import { submitDossier } from '../commands/submit-dossier.ts'
import { toCouncil } from '../commands/to-council.ts'
import { withdraw } from '../commands/withdraw.ts'
import { can, mayAddPapers } from '../lifecycle.ts'
import { DossierPage } from '../pages/dossier.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listDocuments } from '../queries/documents.ts'
import { listOpenSittings } from '../queries/matter.ts'
import { showDossier } from '../queries/show.ts'

type Done = Command<{ id: string }>

/** Each step of a dossier by its address: the form's name on the page is the same word. */
const steps: Record<string, Done> = {
  ...{ sua: editDossier, 'bo-giay-to': removePaper, trinh: submitDossier, 'trinh-lai': resubmit, chuyen: forward },
  ...{ 'tra-lai': sendBack, 'khong-chon': decline, 'tam-dung': hold, 'tiep-tuc': release, rut: withdraw },
  ...{
    'hoan-thien': completeFast,
    'hoi-y-kien': askOpinion,
    'cong-khai': postNotice,
    'hoi-dong': toCouncil,
    'phan-anh': recordObjection,
  },
}

/** The page of a dossier and every step that is taken on it. */
export const dossier = new Hono<Env>()
  .get(paths.dossier(':id'), (c) => show(c))
  .post(
    paths.act(':id', 'giay-to'),
    submit(addPapers, { ...answers('giay-to', () => 'them-giay-to'), prepare: keepPaper }),
  )
  .post(
    paths.act(':id', 'dieu-kien'),
    submit(
      giveWord,
      answers('dieu-kien', (sent) => `dieu-kien-${sent.conditionKey}`),
    ),
  )
  .post(
    paths.act(':id', 'sua-diem'),
    submit(
      clearFault,
      answers('viec', (sent) => `sua-${sent.faultId}`),
    ),
  )
  .post(
    paths.act(':dossierId', 'van-ban'),
    submit(orderDocument, {
      done: (_, c) => `${paths.dossier(idIn(c, 'dossierId'))}#van-ban`,
      again: () => {
        throw new Refusal('missing', 'notFound')
      },
    }),
  )
for (const [verb, command] of Object.entries(steps))
  dossier.post(
    paths.act(':id', verb),
    submit(
      command,
      answers('', () => verb),
    ),
  )
for (const [verb, command] of Object.entries({ 'y-kien': giveOpinion, 'ket-luan': answerObjection }))
  dossier.post(
    paths.act(':dossierId', `${verb}/:id`),
    submit(
      command as Done,
      answers('hiep-y', (_, c) => `${verb}-${idIn(c, 'id')}`),
    ),
  )

/** Done, the page opens at the part that was changed; refused, it opens with that form. */
function answers(section: string, formOf: (sent: Attempt['values'], c: Ctx) => string) {
  return {
    done: (_: unknown, c: Ctx) => `${paths.dossier(dossierIn(c))}${section && `#${section}`}`,
    again: (c: Ctx, attempt: Attempt) => show(c, { form: formOf(attempt.values, c), attempt }),
  }
}

const dossierIn = (c: Ctx) => idIn(c, c.req.param('dossierId') ? 'dossierId' : 'id')

async function show(c: Ctx, returned?: { form: string; attempt: Attempt }) {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const shown = await showDossier(db, scope, dossierIn(c), day, locale)
  const rights = {
    ...{ handle: may.handle(actor, shown), decline: may.decline(actor, shown) },
    ...{ write: may.write(actor, shown), withdraw: may.withdraw(actor, shown) },
  }
  const mayAnswer = new Set(shown.opinions.filter(({ unitId }) => may.answer(actor, unitId)).map(({ id }) => id))
  const agencies = rights.handle
    ? await listUnitsOn(db, day, ['department', 'party_body', 'front', 'mass_organisation'])
    : []
  const sittings = rights.handle ? await listOpenSittings(db, shown.deskId) : []
  const documents = await listDocuments(db, { dossierId: shown.id })
  return html(
    c,
    <DossierPage
      {...{
        frame,
        locale,
        today: day,
        dossier: shown,
        may: rights,
        mayAnswer,
        agencies,
        documents,
        sittings,
        returned,
      }}
      mayEdit={rights.write && can('edit', shown)}
      mayAddPapers={
        rights.write && mayAddPapers({ ...shown, completedAt: shown.completedAt && new Date(shown.completedAt) })
      }
      submission={() => newId(now)}
    />,
  )
}

/** Keeps the file that came with the form, for whoever may write. */
async function keepPaper(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { db, scope, actor, locale, now } = c.var
  const shown = await showDossier(db, scope, idIn(c, 'id'), today(now), locale)
  if (!may.write(actor, shown)) throw new Refusal('forbidden', 'commendations.addPapers')
  if (sent.file instanceof File && sent.file.name !== '')
    sent.fileId = (await keepFile(c.var, sent.file, { unitId: shown.unitId })).id
  return sent
}
