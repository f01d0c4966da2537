import { type Locale, locales } from '#platform/i18n.ts'
import { Empty } from '#ui/empty.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { localePath } from '#ui/locale-path.ts'
import { PortalPage } from '#ui/portal-page.tsx'
import { Section } from '#ui/section.tsx'
import { type Option, Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { t } from '../messages/need.ts'
import type { Found, Need } from '../need.ts'
import { publicPaths } from '../paths.ts'
import type { SoughtModel } from '../queries/sought.ts'
import { reasons } from './need.tsx'

type Props = {
  locale: Locale
  demo: boolean
  need: Need
  fields: Option[]
  /** None before anything was asked. */
  found: readonly Found<SoughtModel>[] | undefined
}

/** «I need» for everybody: the public models that answer a need, each with why, by the rule that officials have. */
export function PublicNeedPage({ locale, demo, need, fields, found }: Props) {
  const text = t(locale)
  const path = publicPaths.need
  const alternates = locales.map((it) => ({ locale: it, href: localePath(it, path) }))
  return (
    <PortalPage title={text.title} description={text.lead} {...{ locale, demo, path, alternates }}>
      <div class="wrap narrow flow section">
        <Head title={text.title} lead={text.lead} />
        <form class="form" method="get" action={localePath(locale, path)} noValidate>
          <Select
            name="linh-vuc"
            label={text.field}
            value={need.fieldId ?? ''}
            blank={text.anyField}
            options={fields}
          />
          <Field name="viec" label={text.words} hint={text.wordsHint} value={need.words} maxLength={200} optionalWord />
          <Field name="co" label={text.have} hint={text.haveHint} value={need.have} maxLength={200} optionalWord />
          <Submit main>{text.seek}</Submit>
        </form>
        {found && (
          <Section id="tim-thay" title={text.found(found.length)}>
            <p class="hint">{text.rule}</p>
            {found.length === 0 && (
              <Empty title={text.none}>
                <p>{text.noneText}</p>
              </Empty>
            )}
            <ul class="listed flow">
              {found.map(({ it, why }) => (
                <li key={it.exemplarId}>
                  <a href={localePath(locale, publicPaths.model(it.slug))} lang="vi">
                    {it.name}
                  </a>
                  , <span lang="vi">{it.unitName}</span>
                  <br />
                  <small class="soft">
                    {reasons(why, locale)}; {text.places}: {text.nFailed(it.followers, it.failures)}
                  </small>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </PortalPage>
  )
}
