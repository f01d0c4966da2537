import { Hono } from 'hono'
import { z } from 'zod'
import { listFields } from '#modules/programmes/index.ts'
import { type Locale, locales } from '#platform/i18n.ts'
import { newId } from '#platform/ids.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { issueBook } from '../commands/issue-book.ts'
import { orderBook } from '../commands/order-book.ts'
import { remakeBook } from '../commands/remake-book.ts'
import { BookPage } from '../pages/book.tsx'
import { BooksPage } from '../pages/books.tsx'
import { NewBookPage } from '../pages/new-book.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listBooks, showBook } from '../queries/book.ts'
import { type ChoiceFilter, listStoryChoices } from '../queries/choice.ts'

const firstYear = 2023
const onBook = { done: ({ id }: { id: string }) => paths.book(id), again: showOne }

/** Books of stories on the desk. */
export const books = new Hono<Env>()
  .get(paths.books(), async (c) => {
    const { db, scope, actor, frame, locale } = c.var
    const mayMake = may.make(actor, actor.post)
    return html(c, <BooksPage {...{ frame, locale, mayMake }} books={await listBooks(db, scope)} />)
  })
  .get(paths.newBook(), (c) => showNew(c))
  .post(paths.newBook(), submit(orderBook, { done: ({ id }) => paths.book(id), again: showNew }))
  .get(paths.book(':id'), (c) => showOne(c))
  .post(paths.remakeBook(':id'), submit(remakeBook, onBook))
  .post(paths.issueBook(':id'), submit(issueBook, onBook))

async function showNew(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const filter = filterOf(c)
  const [choices, fields] = await Promise.all([
    listStoryChoices(db, scope, filter, 'print', day),
    listFields(db, locale),
  ])
  const agreed = choices.filter(({ isAgreed }) => isAgreed).map(({ id }) => id)
  const chosen = attempt ? [attempt.values.stories ?? []].flat() : agreed
  const last = Number(day.slice(0, 4))
  const years = Array.from({ length: last - firstYear + 1 }, (_, at) => last - at)
  const shown = { frame, locale, filter, fields, years, choices, chosen, attempt, submission: newId(now) }
  return html(c, <NewBookPage {...shown} issuer={actor.post.unitName} here={addressOf(filter)} />)
}

async function showOne(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const book = await showBook(db, scope, idIn(c, 'id'), today(now))
  return html(c, <BookPage {...{ frame, locale, book, attempt }} may={may.make(actor, book)} submission={newId(now)} />)
}

/** What the address narrows the choice to. What makes no sense narrows nothing. */
function filterOf(c: Ctx): ChoiceFilter {
  const year = c.req.query('nam') ?? ''
  return {
    language: (locales.find((it) => it === c.req.query('ngon-ngu')) ?? 'vi') satisfies Locale,
    fieldId: z.uuid().safeParse(c.req.query('linh-vuc')).data ?? null,
    year: /^20\d\d$/.test(year) ? Number(year) : null,
    find: (c.req.query('tim') ?? '').replaceAll('\u0000', '').slice(0, 200),
  }
}

function addressOf({ language, fieldId, year, find }: ChoiceFilter): string {
  const query = new URLSearchParams()
  const parts = {
    'ngon-ngu': language === 'vi' ? '' : language,
    'linh-vuc': fieldId,
    nam: year && String(year),
    tim: find,
  }
  for (const [name, value] of Object.entries(parts)) if (value) query.set(name, value)
  return query.size > 0 ? `${paths.newBook()}?${query}` : paths.newBook()
}
