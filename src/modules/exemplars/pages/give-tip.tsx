import { type Locale, locales } from '#platform/i18n.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Check } from '#ui/check.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Head } from '#ui/head.tsx'
import { localePath } from '#ui/locale-path.ts'
import { PortalPage } from '#ui/portal-page.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Steps } from '#ui/steps.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/give-tip.ts'
import { tipPaths } from '../paths.ts'
import type { TipTerm } from '../tip.ts'

type Shared = { locale: Locale; demo: boolean }
type GiveProps = Shared & {
  communes: readonly { id: string; name: string }[]
  /** The commune that stands chosen in a fresh form. */
  home: string
  /** For how long what is told is kept: what the box promises. */
  term: TipTerm
  attempt: Attempt | undefined
}

const everywhere = (path: string) => locales.map((it) => ({ locale: it, href: localePath(it, path) }))

/** Where a citizen tells of somebody: no account, a receipt, an answer. */
export function GiveTipPage({ locale, demo, communes, home, term, attempt }: GiveProps) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const field = (name: string, usual = '') => ({ name, value: value(name, usual), error: errors[name] })
  return (
    <PortalPage
      title={text.title}
      description={text.lead}
      {...{ locale, demo }}
      path={tipPaths.give}
      alternates={everywhere(tipPaths.give)}
    >
      <div class="wrap split section">
        <div class="narrow flow">
          <Head title={text.title} lead={text.lead} />
          <ErrorSummary title={text.refused} errors={errors} />
          <form
            class="form"
            method="post"
            action={localePath(locale, tipPaths.give)}
            encType="multipart/form-data"
            noValidate
          >
            <Field {...field('who')} label={text.who} hint={text.whoHint} maxLength={200} />
            <Select
              {...field('placeId', home)}
              label={text.placeId}
              blank={text.unknownPlace}
              options={communes.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <TextArea {...field('what')} label={text.what} hint={text.whatHint} rows={6} maxLength={4000} />
            <Field {...field('link')} label={text.link} type="url" maxLength={500} optionalWord />
            <FileField
              {...{ name: 'pictures', label: text.pictures, hint: text.picturesHint, error: errors.pictures }}
              {...{ accept: 'image/*', multiple: true, optionalWord: true }}
            />
            <Field {...field('contact')} label={text.contact} hint={text.contactHint} maxLength={120} optionalWord />
            <Check name="agreed" label={text.agreed(term)} checked={value('agreed') !== ''} error={errors.agreed} />
            <Submit main>{text.send}</Submit>
          </form>
        </div>
        <Section id="sau" title={text.after}>
          <Steps
            items={[
              { title: text.atOnce, children: <p>{text.atOnceText}</p> },
              { title: text.soon, children: <p>{text.soonText}</p> },
              { title: text.later, children: <p>{text.laterText}</p> },
            ]}
          />
          <p>
            <a href={localePath(locale, tipPaths.find)}>{text.findTitle}</a>
          </p>
        </Section>
      </div>
    </PortalPage>
  )
}

/** Asking for the answer by a receipt. */
export function FindTipPage({ locale, demo, typed }: Shared & { typed: string | undefined }) {
  const text = t(locale)
  const error = typed === undefined ? undefined : text.notFound
  return (
    <PortalPage
      title={text.findTitle}
      description={text.findLead}
      {...{ locale, demo }}
      path={tipPaths.find}
      alternates={everywhere(tipPaths.find)}
    >
      <div class="wrap narrow flow section">
        <Head title={text.findTitle} lead={text.findLead} />
        <form class="form" method="get" action={localePath(locale, tipPaths.find)} noValidate>
          <Field name="ma" label={text.receipt} value={typed} error={error} maxLength={40} autocomplete="off" />
          <Submit main>{text.findAct}</Submit>
        </form>
      </div>
    </PortalPage>
  )
}
