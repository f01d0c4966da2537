import { type Locale, locales } from '#platform/i18n.ts'
import { today } from '#platform/text/dates.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Check } from '#ui/check.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Facts } from '#ui/facts.tsx'
import { Head } from '#ui/head.tsx'
import { localePath } from '#ui/locale-path.ts'
import { Notice } from '#ui/notice.tsx'
import { PortalPage } from '#ui/portal-page.tsx'
import { Submit } from '#ui/submit.tsx'
import { isCertified } from '../attendance.ts'
import { t as eventWords } from '../messages/event.ts'
import { t as minutesWords } from '../messages/minutes.ts'
import { t } from '../messages/roll.ts'
import { publicPaths } from '../paths.ts'
import type { Registrable, Ticket } from '../queries/roll.ts'
import { faultOfRegistering } from '../seats.ts'
import { spanOf } from '../span.ts'
import { PersonFields } from './person-fields.tsx'

type Shared = { locale: Locale; demo: boolean }
const everywhere = (path: string) => locales.map((it) => ({ locale: it, href: localePath(it, path) }))

/** Where anybody puts themselves on the roll of a public event: no account, a ticket. */
export function RegisterPage(props: Shared & { event: Registrable; now: Date; attempt: Attempt | undefined }) {
  const { locale, demo, event, now, attempt } = props
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const of = (name: string) => ({ name, value: value(name), ...(errors[name] && { error: errors[name] }) })
  const path = publicPaths.register(event.slug)
  const fault = faultOfRegistering(event.roll, now, today(now))
  const back = (
    <a href={localePath(locale, publicPaths.show(event.slug))} lang={locale === 'vi' ? undefined : 'vi'}>
      {event.title}
    </a>
  )
  return (
    <PortalPage
      title={`${text.registerTitle}: ${event.title}`}
      {...{ locale, demo, path }}
      alternates={everywhere(path)}
    >
      <div class="wrap narrow flow section">
        <Head title={text.registerTitle} lead={text.registerLead} />
        <p>
          {back}, {spanOf(event, locale)}
        </p>
        {fault && !attempt ? (
          <Empty title={text[fault as 'events.full']} />
        ) : (
          <form class="form" method="post" action={localePath(locale, path)} noValidate>
            <ErrorSummary title={text.refused} errors={errors} />
            <PersonFields {...{ locale, of }} />
            <Check
              name="agreed"
              label={text.agreed}
              checked={value('agreed') !== ''}
              {...(errors.agreed && { error: errors.agreed })}
            />
            <Submit main>{text.send}</Submit>
          </form>
        )}
      </div>
    </PortalPage>
  )
}

/** A ticket: whose, for what, and the code that is shown at the door. */
export function TicketPage({ locale, demo, ticket, isNew }: Shared & { ticket: Ticket; isNew: boolean }) {
  const text = t(locale)
  const words = eventWords(locale)
  const path = publicPaths.ticket(ticket.code)
  const lang = locale === 'vi' ? {} : { lang: 'vi' }
  return (
    <PortalPage title={isNew ? text.thanks : text.ticket} {...{ locale, demo, path }} alternates={everywhere(path)}>
      <div class="wrap narrow flow section">
        <Head title={isNew ? text.thanks : text.ticket} lead={text.keep} />
        {ticket.state === 'cancelled' && (
          <Notice kind="warn" title={words.cancelled}>
            <p {...lang}>{ticket.cancelReason}</p>
          </Notice>
        )}
        <p>
          {text.code}: <b class="code">{ticket.code}</b>
        </p>
        <img src={publicPaths.ticketMark(ticket.code)} width={196} height={196} alt={text.mark} />
        <Facts
          items={[
            { label: ticket.isOfEvent ? words.titleLabel : text.occasion, value: ticket.title, ...lang },
            { label: words.when, value: spanOf(ticket, locale) },
            ...(ticket.where ? [{ label: words.place, value: ticket.where, ...lang }] : []),
            ...(ticket.link ? [{ label: words.link, value: <a href={ticket.link}>{ticket.link}</a> }] : []),
            { label: words.host, value: ticket.unitName, ...lang },
            { label: text.name, value: ticket.name, ...lang },
          ]}
        />
        {ticket.isOfEvent && isCertified(ticket) && (
          <p>
            <a class="btn" href={publicPaths.certificate(ticket.code)} hrefLang="vi">
              {minutesWords(locale).getCertificate}
            </a>
          </p>
        )}
        {ticket.isPublic && ticket.slug && (
          <p>
            <a href={localePath(locale, publicPaths.show(ticket.slug))}>{text.aboutEvent}</a>
          </p>
        )}
      </div>
    </PortalPage>
  )
}

/** There is no such ticket, or the event takes no registration. */
export function NoTicketPage({ locale, demo, path, words }: Shared & { path: string; words: string }) {
  return (
    <PortalPage title={words} {...{ locale, demo, path }} alternates={everywhere(path)}>
      <div class="wrap narrow flow section">
        <Head title={words} />
        <p>
          <a href={localePath(locale, '/su-kien')}>{t(locale).aboutEvent}</a>
        </p>
      </div>
    </PortalPage>
  )
}
