import { Hono } from 'hono'
import { createDocx } from '#platform/documents/docx.ts'
import { createPdf } from '#platform/documents/pdf.ts'
import { today } from '#platform/text/dates.ts'
import type { Ctx, Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type HandOver, handOverDocument } from '../documents/hand-over.ts'
import { HandOverPage } from '../pages/hand-over.tsx'
import { paths } from '../paths.ts'
import { listCouncilWork } from '../queries/councils.ts'
import { countInHand, findHolding } from '../queries/hand-over.ts'
import { listTasks } from '../queries/tasks.ts'
import { findDesk } from '../queries/units.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What the post one acts from hands over, on the screen and on paper. */
export const handOverPages = new Hono<Env>()
  .get(paths.handOver(), async (c) => {
    const { frame, locale } = c.var
    const { handOver, after } = await read(c)
    return html(c, <HandOverPage {...{ frame, locale, handOver, after }} />)
  })
  .get(paths.handOverFile('docx'), async (c) => asFile(c, docx, 'docx', await createDocx(await paper(c))))
  .get(paths.handOverFile('pdf'), async (c) => asFile(c, 'application/pdf', 'pdf', await createPdf(await paper(c))))

function asFile(c: Ctx, type: string, ending: string, bytes: Buffer) {
  c.header('content-type', type)
  c.header('content-disposition', `attachment; filename="ban-giao.${ending}"`)
  return c.body(new Uint8Array(bytes))
}

const paper = async (c: Ctx) => handOverDocument((await read(c)).handOver)

/** What is judged blind is the person's own, by name, and no part of the post: it is not handed over. */
async function read(c: Ctx): Promise<{ handOver: HandOver; after: string | null }> {
  const { db, scope, actor, now } = c.var
  const day = today(now)
  const own = await findDesk(db, scope, actor.post, day)
  const [tasks, sitting, inHand, { since, after }] = await Promise.all([
    listTasks(db, scope, own, actor, day),
    listCouncilWork(db, actor, day),
    countInHand(db, own, actor),
    findHolding(db, actor.post.id),
  ])
  const last = '9999-12-31'
  const all = [...sitting, ...tasks].toSorted((a, b) => ((a.due ?? last) < (b.due ?? last) ? -1 : 1))
  const { title, unitName } = actor.post
  return { after, handOver: { official: actor.name, ...{ title, unitName, since, day, inHand }, tasks: all } }
}
