import { Hono } from 'hono'
import { getCriteriaSet } from '#modules/criteria/index.ts'
import { listFields, listMovements } from '#modules/programmes/index.ts'
import { getUnit, heirNamer, listHeirNames, listUnitsInScope, listUnitsOn } from '#modules/units/index.ts'
import { keepFile } from '#platform/files/keep.ts'
import { newId } from '#platform/ids.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { addEvidence } from '../commands/add-evidence.ts'
import { confirmEvidence } from '../commands/confirm-evidence.ts'
import { editExemplar } from '../commands/edit.ts'
import { recordExemplar } from '../commands/record.ts'
import { removeEvidence } from '../commands/remove-evidence.ts'
import { EditPage } from '../pages/edit.tsx'
import { EvidencePage } from '../pages/evidence.tsx'
import { placeOf } from '../pages/likely.tsx'
import { RecordPage } from '../pages/record.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listKept } from '../queries/kept.ts'
import { listLikely } from '../queries/likely.ts'
import { listVisibleIds } from '../queries/ref.ts'
import { type ShownExemplar, showExemplar } from '../queries/show.ts'
import { showTip } from '../queries/tip.ts'
import { sources, type SubjectKind, subjectKinds } from '../subject.ts'

/** Writing records down, putting them right, and their evidence. */
export const record = new Hono<Env>()
  .get(paths.create(), (c) => showForm(c))
  .post(
    paths.create(),
    submit(recordExemplar, { prepare: keepUnseen, done: ({ id }) => paths.show(id), again: showForm }),
  )
  .get(paths.edit(':id'), (c) => showEdit(c))
  .post(paths.edit(':id'), submit(editExemplar, { done: ({ id }) => paths.show(id), again: showEdit }))
  .get(paths.evidence(':id'), (c) => showEvidence(c))
  .post(
    paths.evidence(':id'),
    submit(addEvidence, { prepare: keepFiles, done: ({ id }) => paths.evidence(id), again: showEvidence }),
  )
  .post(
    paths.confirmEvidence(':id', ':evidenceId'),
    submit(confirmEvidence, { done: ({ id }) => paths.evidence(id), again: showEvidence }),
  )
  .post(
    paths.removeEvidence(':id', ':evidenceId'),
    submit(removeEvidence, { done: ({ id }) => paths.evidence(id), again: showEvidence }),
  )

/** Keeps the files that came with a form first and carries their ids on, so that a form that comes back still has them. */
async function keepFiles(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { actor } = c.var
  const uploads = [sent.file ?? []].flat().filter((it): it is File => it instanceof File && it.name !== '')
  const ids = [sent.fileId ?? []].flat().map(String)
  for (const upload of uploads) {
    ids.push((await keepFile(c.var, upload, { unitId: actor.post.unitId })).id)
    sent.fileId = ids
  }
  return sent
}

/** The same, and which look-alikes this official must not be asked about: never what the form says. */
async function keepUnseen(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  return { ...(await keepFiles(c, sent)), unseen: c.var.scope.closed }
}

async function showForm(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const [choices, criteria, kept] = await Promise.all([
    choicesFor(c),
    getCriteriaSet(db, day, 'individual', locale),
    listKept(db, [attempt?.values.fileId ?? []].flat(), actor.id),
  ])
  const home = choices.places.some(({ id }) => id === actor.post.unitId) ? actor.post.unitId : ''
  const told = await usualOfTip(c)
  const usual = { kind: 'individual', unitId: actor.post.unitId, livesAt: home, source: 'official', ...told }
  const asked =
    attempt?.errors.form === 'exemplars.likely' ? await askAbout(c, attempt) : { written: undefined, likely: [] }
  const seen = new Set(
    await listVisibleIds(
      db,
      scope,
      asked.likely.map(({ id }) => id),
    ),
  )
  const likely = asked.likely.map((it) => ({ ...it, mayOpen: seen.has(it.id) }))
  const ids = { id: newId(now), submission: newId(now) }
  const { written } = asked
  return html(
    c,
    <RecordPage {...{ frame, locale, choices, criteria, ...ids, usual, attempt, kept, likely, written }} />,
  )
}

/** What a tip says of whom it tells, for the form that is opened from it. */
async function usualOfTip(c: Ctx): Promise<Record<string, string>> {
  const asked = c.req.query('tin')
  if (!asked || !/^[0-9a-f-]{36}$/.test(asked)) return {}
  const tip = await showTip(c.var.db, c.var.scope, asked)
  const source = sources.find((it) => it === tip.channel) ?? (tip.channel === 'movement' ? 'official' : 'citizen')
  const summary = tip.what.slice(0, 500)
  return { tipId: tip.id, name: tip.who, summary, source, ...(tip.placeId && { livesAt: tip.placeId }) }
}

/** What the official is asked to compare: the form as it was sent, and the records that look like it. */
async function askAbout(c: Ctx, { values }: Attempt) {
  const { db, scope, actor, locale, now } = c.var
  const text = (name: string) => [values[name] ?? ''].flat()[0]?.trim() ?? ''
  const kind: SubjectKind = subjectKinds.find((it) => it === text('kind')) ?? 'individual'
  const keeper = await getUnit(db, text('unitId') || actor.post.unitId)
  const place = text('livesAt') ? await getUnit(db, text('livesAt')) : keeper
  const look = { kind, name: text('name'), hamlet: text('hamlet') || null, unitId: place.id }
  const born = Number(text('birthYear')) || null
  const alike = await listLikely(db, { ...look, birthYear: born }, today(now), 20)
  const heirs = await listHeirNames(
    db,
    alike.flatMap((it) => [it.unitId, it.keeperId]),
    today(now),
  )
  const withHeir = heirNamer(heirs, locale)
  const likely = alike
    .filter(({ id }) => !scope.closed.includes(id))
    .map((it) => ({
      ...it,
      unitName: withHeir(it.unitId, it.unitName),
      keeperName: withHeir(it.keeperId, it.keeperName),
    }))
  const written = {
    ...{ kind, name: look.name, birthYear: text('birthYear'), place: placeOf(look.hamlet, place.name) },
    keeper: keeper.name,
  }
  return { written, likely }
}

async function showEdit(c: Ctx, attempt?: Attempt) {
  const { db, scope, frame, locale, now } = c.var
  const exemplar = await showExemplar(db, scope, idIn(c, 'id'), locale, today(now))
  const choices = await choicesFor(c, exemplar)
  const submission = newId(now)
  return html(
    c,
    <EditPage {...{ frame, locale, choices, exemplar, submission, attempt, values: valuesOf(exemplar) }} />,
  )
}

async function showEvidence(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const exemplar = await showExemplar(db, scope, idIn(c, 'id'), locale, today(now))
  const kept = await listKept(db, [attempt?.values.fileId ?? []].flat(), actor.id)
  const rights = { edit: may.edit(actor, exemplar), confirm: may.confirmEvidence(actor, exemplar) }
  const submission = newId(now)
  return html(
    c,
    <EvidencePage {...{ frame, locale, exemplar, submission, attempt, kept, may: rights, officialId: actor.id }} />,
  )
}

/** What the forms offer. A record that stands keeps its movement, and may be of one that ran when it was found. */
async function choicesFor(c: Ctx, it?: Pick<ShownExemplar, 'movementId' | 'discoveredOn'>) {
  const { db, scope, actor, locale, now } = c.var
  const day = today(now)
  const [fields, movements, inScope, places] = await Promise.all([
    listFields(db, locale),
    listMovements(db, scope, locale, { days: it ? [day, it.discoveredOn] : [day], chosen: [it?.movementId] }),
    listUnitsInScope(db, scope, day),
    listUnitsOn(db, day, ['commune']),
  ])
  return { fields, movements, places, units: inScope.filter(({ id }) => may.record(actor, id)) }
}

/** A record as the form that edits it is filled in. */
function valuesOf(it: ShownExemplar): Record<string, string> {
  const text = (value: string | number | null) => (value === null ? '' : String(value))
  const [year, month, day] = it.discoveredOn.split('-')
  return {
    ...{
      kind: it.kind,
      name: it.name,
      nameKm: text(it.nameKm),
      gender: text(it.gender),
      birthYear: text(it.birthYear),
    },
    ...{ ethnicity: text(it.ethnicity), occupation: text(it.occupation), directWorker: it.directWorker ? '1' : '' },
    ...{ hamlet: text(it.hamlet), livesAt: it.livesAt, guardian: text(it.guardian), fieldId: it.fieldId },
    ...{ topicId: text(it.topicId), movementId: text(it.movementId), source: it.source, summary: it.summary },
    discoveredOn: `${day}/${month}/${year}`,
  }
}
