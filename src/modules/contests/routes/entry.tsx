import { Hono } from 'hono'
import { tells } from '#modules/exemplars/index.ts'
import { listUnitsOn } from '#modules/units/index.ts'
import { keepFile } from '#platform/files/keep.ts'
import { strippable, textsIn, withoutMetadata } from '#platform/files/metadata.ts'
import { sniff } from '#platform/files/sniff.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { admitEntry } from '../commands/admit-entry.ts'
import { recordEntry } from '../commands/record-entry.ts'
import { refuseEntry } from '../commands/refuse-entry.ts'
import { asJudged } from '../blind-entry.ts'
import { EntriesPage } from '../pages/entries.tsx'
import { EntryPage } from '../pages/entry.tsx'
import { NewEntryPage } from '../pages/new-entry.tsx'
import { paths } from '../paths.ts'
import { listCategories } from '../queries/categories.ts'
import { listAuthors, listEntries, showEntry } from '../queries/entry.ts'
import { getHeldContest } from '../queries/held.ts'
import { readSecretsOf } from '../queries/secrets.ts'
import { listSimilar } from '../queries/similar.ts'

const done = (_: { id: string }, c: Ctx) => paths.entry(c.req.param('id') ?? '', c.req.param('entryId') ?? '')

/** The entries of a contest on its desk: listed, typed in, checked. */
export const entry = new Hono<Env>()
  .get(paths.entries(':id'), (c) => showAll(c))
  .get(paths.newEntry(':id'), (c) => showNew(c))
  .post(
    paths.newEntry(':id'),
    submit(recordEntry, {
      prepare: keepPapers,
      done: ({ id }, c) => paths.entry(c.req.param('id') ?? '', id),
      again: showNew,
    }),
  )
  .get(paths.entry(':id', ':entryId'), (c) => show(c))
  .post(paths.admit(':id', ':entryId'), submit(admitEntry, { prepare: keepCopy, done, again: show }))
  .post(paths.refuse(':id', ':entryId'), submit(refuseEntry, { prepare: named, done, again: show }))

const held = (c: Ctx) => getHeldContest(c.var, idIn(c, 'id'))

async function showAll(c: Ctx) {
  const { db, scope, frame, locale } = c.var
  const contest = await held(c)
  return html(c, <EntriesPage {...{ frame, locale, contest }} entries={await listEntries(db, scope, contest.id)} />)
}

async function showNew(c: Ctx, attempt?: Attempt) {
  const { db, frame, locale, now } = c.var
  const contest = await held(c)
  const [categories, communes] = await Promise.all([
    listCategories(db, contest.id),
    listUnitsOn(db, today(now), ['commune']),
  ])
  const view = { frame, locale, contest, categories, communes, submission: newId(now), attempt }
  return html(c, <NewEntryPage {...view} />)
}

async function show(c: Ctx, attempt?: Attempt) {
  const { db, scope, frame, locale, now } = c.var
  await held(c)
  const found = await showEntry(db, scope, idIn(c, 'entryId'))
  const [authors, similar, secrets] = await Promise.all([
    listAuthors(db, found.id),
    listSimilar(db, scope, found),
    readSecretsOf(db, found.id),
  ])
  const asJudges = found.body === null ? null : asJudged(found, secrets, { isLinkOpen: false }).body
  const submission = () => newId(now)
  return html(c, <EntryPage {...{ frame, locale, entry: found, authors, similar, asJudges, submission, attempt }} />)
}

/** Keeps the scan and the file that came with a paper entry, for whoever may type it in. */
async function keepPapers(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { unitId, id } = await held(c)
  for (const [field, into] of [
    ['scan', 'scanFileId'],
    ['file', 'fileId'],
  ] as const) {
    const upload = sent[field]
    if (!(upload instanceof File) || upload.name === '') continue
    try {
      sent[into] = (await keepFile(c.var, upload, { unitId })).id
    } catch (error) {
      if (!(error instanceof Refusal) || error.fields.file === undefined) throw error
      throw new Refusal(error.kind as 'invalid', error.message, { [field]: error.fields.file })
    }
  }
  return { ...sent, contestId: id }
}

/** Keeps the copy with the names covered; neither it nor the file as it came may tell who wrote it. */
async function keepCopy(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { unitId } = await held(c)
  const { db, scope, files } = c.var
  const found = await showEntry(db, scope, idIn(c, 'entryId'))
  const secrets = await readSecretsOf(db, found.id)
  const inspect = async (bytes: Uint8Array) => {
    const { type } = await sniff(bytes)
    if (!strippable.test(type)) return
    const plain = await withoutMetadata(Buffer.from(bytes), type)
    if (textsIn(plain, type).some((it) => tells(it, secrets)))
      throw new Refusal('invalid', 'invalid', { file: 'contests.fileTells' })
  }
  if (sent.file instanceof File && sent.file.name !== '')
    sent.fileId = (await keepFile(c.var, sent.file, { unitId, inspect })).id
  else if (sent.fileAsIs && found.fileId) {
    const { sha256 } = await db
      .selectFrom('files.file')
      .select('sha256')
      .where('id', '=', found.fileId)
      .executeTakeFirstOrThrow()
    await inspect(await files.read(sha256))
  }
  return named(c, sent)
}

/** The entry is that of the address, whatever the form says. */
async function named(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  await held(c)
  return { ...sent, id: idIn(c, 'entryId') }
}
