import { type Locale, locales } from '#platform/i18n.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Check } from '#ui/check.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { localePath } from '#ui/locale-path.ts'
import { PortalPage } from '#ui/portal-page.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { learnKinds } from '../learning.ts'
import { t } from '../messages/learn.ts'
import { publicPaths } from '../paths.ts'

type Props = {
  locale: Locale
  demo: boolean
  model: { slug: string; name: string; unitName: string }
  attempt: Attempt | undefined
}

/** Where a reader asks to learn a model: no account, a receipt, an answer by its source. */
export function LearnPage({ locale, demo, model, attempt }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const field = (name: string) => ({ name, value: value(name), error: errors[name] })
  const path = publicPaths.learn(model.slug)
  return (
    <PortalPage
      title={`${text.title}: ${model.name}`}
      {...{ locale, demo, path }}
      alternates={locales.map((it) => ({ locale: it, href: localePath(it, path) }))}
    >
      <div class="wrap narrow flow section">
        <Head title={text.title} lead={text.lead} />
        <p lang="vi">
          <a href={localePath(locale, publicPaths.model(model.slug))}>{model.name}</a>, {model.unitName}
        </p>
        <ErrorSummary title={text.refused} errors={errors} />
        <form class="form" method="post" action={localePath(locale, path)} noValidate>
          <Select
            {...field('kind')}
            label={text.kind}
            options={learnKinds.map((it) => ({ value: it, label: text[it] }))}
          />
          <Field {...field('who')} label={text.who} hint={text.whoHint} maxLength={200} />
          <TextArea {...field('told')} label={text.told} hint={text.toldHint} rows={5} maxLength={2000} />
          <Field {...field('contact')} label={text.contact} hint={text.contactHint} maxLength={120} optionalWord />
          <Check name="agreed" label={text.agreed} checked={value('agreed') !== ''} error={errors.agreed} />
          <Submit main>{text.send}</Submit>
        </form>
      </div>
    </PortalPage>
  )
}
