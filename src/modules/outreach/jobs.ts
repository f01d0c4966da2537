import { z } from 'zod'
import { recordOwnEntry } from '#platform/audit.ts'
import { inTransaction } from '#platform/db.ts'
import { createBookPdf } from '#platform/documents/pdf.ts'
import { keepMade } from '#platform/files/keep-made.ts'
import { task } from '#platform/jobs.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { bookEpub } from './documents/book-epub.tsx'
import { printedBook } from './documents/book-pdf.ts'
import { makeDigest } from './commands/make-digest.ts'
import { recallFromPartners } from './commands/recall-from-partners.ts'
import { sendMessageOnce } from './commands/send-message.ts'
import { tellOfPicture, tellPartners } from './commands/tell-partners.ts'
import { bindBook } from './queries/bind-book.ts'
import { listChosenFor } from './queries/book.ts'
import { readStanding } from './queries/printable.ts'
import { endMail, putBack, takeNext } from './repository/mail.ts'
import { eraseSubscriber, eraseUnconfirmed } from './repository/subscriber.ts'
import { frequencies, unconfirmedDays } from './subscription.ts'
import { mailPaths } from './paths.ts'
import { failBook, finishBook, getBook, noteBook, noteStories } from './repository/book.ts'

/**
 * Makes a book in the background as EPUB and PDF, of the stories that may be printed at that moment, and says how far it is.
 * Cut off by a restart it begins anew; done twice, it is made once.
 */
export const makeBook = task(
  'outreach.makeBook',
  z.object({ bookId: z.uuid() }),
  async ({ db, now, files }, { bookId }) => {
    if (!files) throw new Error('books are made where the store of files is at hand')
    const book = await getBook(db, bookId)
    if (book.state === 'done' || book.state === 'failed') return
    try {
      const standing = await readStanding(db, await listChosenFor(db, bookId), 'print', today(now))
      const going = standing.flatMap(({ editionId, leftOut }) => (editionId && !leftOut ? [editionId] : []))
      if (going.length === 0) throw new Refusal('conflict', 'outreach.nothingToPrint')
      const { bound, print, screen } = await bindBook(
        { db, files, progress: (done) => noteBook(db, bookId, done) },
        book,
        going,
        today(now),
      )
      const leftOut = standing.length - going.length
      const epub = bookEpub(bound, screen.splice(0)) // its pictures are let go before the printing, which needs room
      await noteBook(db, bookId, going.length + leftOut + 1)
      const pdf = await createBookPdf(printedBook(bound), print)
      await inTransaction(db, async (inside) => {
        const keeping = { db: inside, files, now }
        const kept = { unitId: book.unitId }
        const epubId = await keepMade(keeping, {
          ...kept,
          bytes: epub,
          name: 'sach.epub',
          type: 'application/epub+zip',
        })
        const pdfId = await keepMade(keeping, { ...kept, bytes: pdf, name: 'sach.pdf', type: 'application/pdf' })
        await noteStories(inside, bookId, standing)
        await finishBook(inside, bookId, { epubId, pdfId, at: now })
        const input = { stories: going.length, leftOut }
        await recordOwnEntry(inside, now, {
          ...{ action: 'outreach.makeBook', subjectId: bookId, aboutId: bookId, unitId: book.unitId, input },
        })
      })
    } catch (error) {
      await failBook(db, bookId, error instanceof Error ? error.message.slice(0, 500) : 'unknown')
    }
  },
)

/** Puts the digests that are due today into the outbox. Done twice, they are made once. */
export const makeDigests = task('outreach.makeDigests', z.looseObject({}), async ({ db, now, baseUrl }) => {
  if (!baseUrl) throw new Error('mail is made where the address is known')
  for (const frequency of frequencies) await makeDigest({ db, now, baseUrl }, frequency)
})

/** The most mails of one minute: what a small server of a province takes from one sender. */
const mostAMinute = 100
const mostTries = 8

/** Sends what waits in the outbox. Without a server for mail it goes on waiting; a mail that began is never begun again. */
export const sendMails = task('outreach.sendMails', z.looseObject({}), async ({ db, now, baseUrl, mailer }) => {
  if (!mailer || !baseUrl) return
  for (let count = 0; count < mostAMinute; count++) {
    const mail = await takeNext(db, now)
    if (!mail) return
    const leave = mail.digestId ? `${baseUrl}${mailPaths.leave(mail.token)}` : undefined
    const { id, to, subject, text, html } = mail
    const { end, answer } = await mailer.send({ id, to, subject, text, html, ...(leave && { leave }) })
    if (end === 'later' && mail.tries < mostTries) {
      const next = new Date(now.getTime() + 60_000 * 2 ** mail.tries)
      await putBack(db, id, { answer, next })
      continue
    }
    await inTransaction(db, async (inside) => {
      await endMail(inside, id, { state: end === 'sent' ? 'sent' : 'refused', answer, at: now })
      if (end === 'nobody') await eraseSubscriber(inside, mail.subscriberId, 'bounced', now)
    })
  }
})

/** Addresses that nobody confirmed within a week are erased. */
export const eraseStaleAddresses = task('outreach.eraseStaleAddresses', z.looseObject({}), async ({ db, now }) => {
  await inTransaction(db, (it) => eraseUnconfirmed(it, new Date(now.getTime() - unconfirmedDays * 86_400_000), now))
})

/** An edition is out: other sites are told. */
export const tellPartnersOfEdition = task(
  'outreach.tellPartners',
  z.object({ storyId: z.uuid(), editionId: z.uuid() }),
  async (job, it) => void (await tellPartners(job, it)),
)

/** A picture in it may no longer be shown, or may be again: other sites are told of the story as readers now see it. */
export const tellPartnersOfPicture = task(
  'outreach.tellOfPicture',
  z.object({ libraryId: z.uuid() }),
  async (job, it) => void (await tellOfPicture(job, it)),
)

/** A story came down: other sites are told, whatever the reason. */
export const recallFromPartnersToo = task(
  'outreach.recallFromPartners',
  z.object({ storyId: z.uuid(), reason: z.string() }),
  async (job, it) => void (await recallFromPartners(job, it)),
)

/** Tries a message to another site; the queue comes back to it later while it fails. */
export const sendMessage = task(
  'outreach.sendMessage',
  z.object({ messageId: z.uuid() }),
  async ({ secrets, baseUrl, ...job }, { messageId }) => {
    if (!secrets || !baseUrl) throw new Error('messages are sent where the secrets and the address are known')
    await sendMessageOnce({ ...job, secrets, baseUrl }, messageId)
  },
)
