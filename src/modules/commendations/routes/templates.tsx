import { Hono } from 'hono'
import { fillTemplate, inspectTemplate, type TemplateProblem } from '#platform/documents/template.ts'
import { keepFile } from '#platform/files/keep.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { endTemplate } from '../commands/end-template.ts'
import { keepTemplate } from '../commands/keep-template.ts'
import { type DocumentKind, documentKinds, templateFields } from '../documents/fields.ts'
import { sampleData } from '../documents/sample-data.ts'
import { starterTemplate } from '../documents/starter.ts'
import { TemplatesPage } from '../pages/templates.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listTemplatesFor, showTemplate } from '../queries/templates.ts'

/** The Word templates of a unit. */
export const templates = new Hono<Env>()
  .get(paths.templates, (c) => show(c))
  .post(paths.templates, submit(keepTemplate, { done: () => paths.templates, again: show, prepare: checkTemplate }))
  .get(paths.starter(':kind'), async (c) => {
    const kind = kindIn(c.req.param('kind'))
    if (!kind) throw new Refusal('missing', 'notFound')
    return word(c, await starterTemplate(kind), `mau-${kind}`)
  })
  .get(paths.template(':id', 'xem-thu'), async (c) => {
    const { db, scope, actor, now, files } = c.var
    const wanted = { id: idIn(c, 'id'), unitId: actor.post.unitId, day: today(now) }
    const { kind, sha256 } = await showTemplate(db, scope, wanted)
    return word(c, await fillTemplate(await files.read(sha256), sampleData(kind)), `xem-thu-${kind}`)
  })
  .post(
    paths.template(':id', 'thoi-dung'),
    submit(endTemplate, { done: () => paths.templates, again: (c, attempt) => show(c, attempt) }),
  )

const kindIn = (raw: unknown): DocumentKind | undefined => documentKinds.find((it) => it === raw)

async function show(c: Ctx, attempt?: Attempt) {
  const { db, actor, frame, locale, now } = c.var
  const { unitId } = actor.post
  const problems: TemplateProblem[] = JSON.parse(attempt?.saved.problems ?? '[]')
  const used = await listTemplatesFor(db, unitId, today(now))
  const mayKeep = may.keepTemplates(actor, { unitId })
  return html(
    c,
    <TemplatesPage
      {...{ frame, locale, unitId, mayKeep, attempt, problems }}
      templates={used}
      submission={newId(now)}
    />,
  )
}

/** Keeps only a template that would come out right; else names all that is wrong with it at once. */
async function checkTemplate(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const unitId = c.var.actor.post.unitId
  const kind = kindIn(sent.kind)
  if (!may.keepTemplates(c.var.actor, { unitId })) throw new Refusal('forbidden', 'commendations.keepTemplate')
  const missing: Record<string, string> = kind ? {} : { kind: 'required' }
  if (!(sent.file instanceof File) || sent.file.size === 0)
    throw new Refusal('invalid', 'invalid', { ...missing, file: 'required' })

  const inspect = async (bytes: Uint8Array) => {
    if (!kind) throw new Refusal('invalid', 'invalid', missing)
    const problems = await inspectTemplate(Buffer.from(bytes), templateFields[kind])
    if (problems.length === 0) return
    const named = { problems: JSON.stringify(problems.slice(0, 100)) }
    throw new Refusal('invalid', 'invalid', { file: 'commendations.badTemplate' }, named)
  }
  const kept = await keepFile(c.var, sent.file, { unitId, only: 'document', inspect })
  return { ...sent, unitId, fileId: kept.id, name: kept.name }
}

function word(c: Ctx, bytes: Buffer, name: string) {
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'content-disposition': `attachment; filename="${name}.docx"`,
  })
}
