import { type Locale, locales } from '#platform/i18n.ts'
import { dateIn } from '#platform/text/local.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Facts } from '#ui/facts.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { localePath } from '#ui/locale-path.ts'
import { Notice } from '#ui/notice.tsx'
import { PortalPage } from '#ui/portal-page.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/public-notice.ts'
import { noticePaths } from '../paths.ts'
import type { PublicNotice } from '../queries/public-notice.ts'

type Shared = { locale: Locale; demo: boolean }

const everywhere = (path: string) => locales.map((it) => ({ locale: it, href: localePath(it, path) }))

/** Who is proposed for an honour of the State and is shown to the public these days. */
export function NoticesPage({ locale, demo, notices }: Shared & { notices: readonly PublicNotice[] }) {
  const text = t(locale)
  return (
    <PortalPage
      title={text.title}
      description={text.lead}
      {...{ locale, demo }}
      path={noticePaths.all}
      alternates={everywhere(noticePaths.all)}
    >
      <div class="wrap narrow flow section">
        <Head title={text.title} lead={text.lead} />
        {notices.length === 0 && <Empty title={text.none}>{text.noneNext}</Empty>}
        {notices.map((it) => (
          <Section key={it.id} id={`n-${it.id}`} title={it.name}>
            <Facts items={factsOf(it, locale)} />
            <p>
              <a class="btn" href={localePath(locale, noticePaths.one(it.id))}>
                {text.say}
                <span class="vh">: {it.name}</span>
              </a>
            </p>
          </Section>
        ))}
      </div>
    </PortalPage>
  )
}

type OneProps = Shared & { notice: PublicNotice; attempt: Attempt | undefined; isSent: boolean }

/** One notice, what they did, and where to say what one knows. */
export function NoticePage({ locale, demo, notice, attempt, isSent }: OneProps) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const field = (name: string) => ({ name, value: value(name), error: errors[name] })
  const path = noticePaths.one(notice.id)
  return (
    <PortalPage title={`${text.title}: ${notice.name}`} {...{ locale, demo, path }} alternates={everywhere(path)}>
      <div class="wrap narrow flow section">
        <Head title={notice.name} />
        <Facts items={factsOf(notice, locale)} />
        <Section id="thanh-tich" title={text.did}>
          <ul class="listed">
            {notice.achievements.map((it) => (
              <li key={it} lang="vi">
                {it}
              </li>
            ))}
          </ul>
        </Section>
        {isSent ? (
          <Notice kind="good" title={text.sent} live>
            <p>{text.sentText}</p>
          </Notice>
        ) : (
          <Section id="gop-y" title={text.say}>
            <ErrorSummary title={text.refused} errors={errors} />
            <form class="form" method="post" action={localePath(locale, path)} noValidate>
              <TextArea {...field('body')} label={text.body} hint={text.bodyHint} rows={6} maxLength={4000} />
              <Field {...field('name')} label={text.name} maxLength={200} optionalWord />
              <Field {...field('contact')} label={text.contact} hint={text.contactHint} maxLength={200} optionalWord />
              <Submit main>{text.send}</Submit>
            </form>
          </Section>
        )}
      </div>
    </PortalPage>
  )
}

function factsOf({ title, unitName, toDay }: PublicNotice, locale: Locale) {
  const text = t(locale)
  return [
    { label: text.proposed, value: title },
    { label: text.by, value: unitName, lang: 'vi' },
    { label: text.until, value: dateIn(locale, toDay) },
  ]
}
