import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { storyPaths } from '#modules/stories/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import { t } from '../messages/mail.ts'
import { mailPaths } from '../paths.ts'
import type { Change, DigestStory } from '../queries/digest.ts'

/** The words of one mail, as text and as HTML. */
export type MailWords = { subject: string; text: string; html: string }

type Digest = {
  locale: Locale
  baseUrl: string
  token: string
  /** «03/06–09/06/2024». */
  days: string
  stories: readonly DigestStory[]
  changes: readonly Change[]
}

/** Says where a reader came from, for counting by day and by nobody (`tu`: from). */
const fromMail = '?tu=thu'
/** The most stories one mail names; the rest stands on the portal. */
export const mostInMail = 30

/** A digest for one reader: what was put right first, then what is new. */
export function digestMail({ locale, baseUrl, token, days, stories, changes }: Digest): MailWords {
  const text = t(locale)
  const link = (slug: string, language: string) => `${baseUrl}${storyPaths.portal(slug, language)}${fromMail}`
  const leave = `${baseUrl}${mailPaths.leave(token)}`
  const told = changes.map((it) => {
    const day = formatDate(today(it.sentOn))
    if (it.kind === 'recalled') return { words: text.recalledLine(day), title: '', href: '', note: '' }
    const { title, correction, slug, language } = it
    return { words: text.correctedLine(day), title, href: link(slug, language), note: correction ?? '' }
  })
  const shown = stories.slice(0, mostInMail)
  const lines = [
    ...(told.length > 0 ? [text.corrections.toLocaleUpperCase(locale), ''] : []),
    ...told.flatMap((it) => [[it.words, it.title].filter(Boolean).join(': '), it.note, it.href, ''].filter(keepBlank)),
    ...(shown.length > 0 ? [text.newStories.toLocaleUpperCase(locale), ''] : []),
    ...shown.flatMap((it) => [it.title, it.standfirst, it.unitName, link(it.slug, it.language), '']),
    ...['--', text.why, `${text.leave}: ${leave}`],
  ]
  const html = (
    <>
      {told.length > 0 && (
        <>
          <h2>{text.corrections}</h2>
          {told.map((it) => (
            <p>
              {it.words}
              {it.title && (
                <>
                  {': '}
                  <a href={it.href}>{it.title}</a>. {it.note}
                </>
              )}
            </p>
          ))}
        </>
      )}
      {shown.length > 0 && <h2>{text.newStories}</h2>}
      {shown.map((it) => (
        <>
          <h3>
            <a href={link(it.slug, it.language)}>{it.title}</a>
          </h3>
          <p>{it.standfirst}</p>
          <p>
            <small>{it.unitName}</small>
          </p>
        </>
      ))}
      <hr />
      <p>
        <small>
          {text.why} <a href={leave}>{text.leave}</a>
        </small>
      </p>
    </>
  )
  const subject = text.subject(days)
  return { subject, text: lines.join('\n'), html: page(locale, subject, html) }
}

/** The mail that asks whether an address is really theirs: one link, one tap. */
export function confirmMail(locale: Locale, { baseUrl, token }: { baseUrl: string; token: string }): MailWords {
  const text = t(locale)
  const href = `${baseUrl}${mailPaths.confirm(token)}`
  const html = (
    <>
      <p>{text.confirmBody}</p>
      <p>
        <a href={href}>{text.confirmLink}</a>
      </p>
    </>
  )
  const words = [text.confirmBody, '', `${text.confirmLink}: ${href}`].join('\n')
  return { subject: text.confirmSubject, text: words, html: page(locale, text.confirmSubject, html) }
}

const keepBlank = (line: string, at: number, all: readonly string[]) => line !== '' || at === all.length - 1

function page(locale: Locale, title: string, body: ComponentChildren): string {
  return `<!doctype html>${renderToString(
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
      </head>
      <body>
        <h1>{title}</h1>
        {body}
      </body>
    </html>,
  )}`
}
