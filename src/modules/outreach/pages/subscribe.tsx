import { type Locale, locales } from '#platform/i18n.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { localePath } from '#ui/locale-path.ts'
import { PortalPage } from '#ui/portal-page.tsx'
import { Radios } from '#ui/radios.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { t } from '../messages/mail.ts'
import { mailPaths } from '../paths.ts'
import { frequencies } from '../subscription.ts'

type Choice = { id: string; name: string }
type Props = {
  locale: Locale
  demo: boolean
  fields: readonly Choice[]
  units: readonly Choice[]
  attempt: Attempt | undefined
}

/** Where a reader asks for mail: an address, how often, and what of. */
export function SubscribePage({ locale, demo, fields, units, attempt }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const field = (name: string, fallback = '') => ({ name, value: value(name, fallback), error: errors[name] })
  const options = (all: readonly Choice[]) => all.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <PortalPage
      title={text.title}
      description={text.lead}
      {...{ locale, demo }}
      path={mailPaths.subscribe}
      alternates={locales.map((it) => ({ locale: it, href: localePath(it, mailPaths.subscribe) }))}
    >
      <div class="wrap flow">
        <Head title={text.title} lead={text.lead} />
        <ErrorSummary title={text.refused} errors={errors} />
        <form class="form" method="post" action={localePath(locale, mailPaths.subscribe)} noValidate>
          <Hidden name="language" value={locale} />
          <Field {...field('email')} label={text.email} type="email" autocomplete="email" maxLength={254} />
          <Radios
            {...field('frequency', 'weekly')}
            label={text.frequency}
            stacked
            options={frequencies.map((it) => ({ value: it, label: text[it] }))}
          />
          <Select {...field('fieldId')} label={text.field} blank={text.everyField} options={options(fields)} />
          <Select {...field('unitId')} label={text.unit} blank={text.everyUnit} options={options(units)} />
          <Submit main>{text.send}</Submit>
        </form>
      </div>
    </PortalPage>
  )
}

export type Said = 'asked' | 'confirmed' | 'left' | 'unknown'
type SaidProps = { locale: Locale; demo: boolean; said: Said }

/** What became of it, in one sentence. */
export function SaidPage({ locale, demo, said }: SaidProps) {
  const text = t(locale)
  return (
    <PortalPage title={text[said]} {...{ locale, demo }} path={mailPaths.subscribe}>
      <div class="wrap flow">
        <Head title={text[said]} lead={text[`${said}Text`]} />
        {(said === 'unknown' || said === 'left') && (
          <p>
            <a class="btn" href={localePath(locale, mailPaths.subscribe)}>
              {text.title}
            </a>
          </p>
        )}
      </div>
    </PortalPage>
  )
}

/** Leaving, with one button. */
export function LeavePage({ locale, demo, token }: { locale: Locale; demo: boolean; token: string }) {
  const text = t(locale)
  return (
    <PortalPage title={text.leave} {...{ locale, demo }} path={mailPaths.subscribe}>
      <div class="wrap flow">
        <Head title={text.leave} lead={text.leaveText} />
        <form method="post" action={mailPaths.leave(token)}>
          <Submit main>{text.leave}</Submit>
        </form>
      </div>
    </PortalPage>
  )
}
