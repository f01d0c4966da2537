import type { Locale } from '#platform/i18n.ts'
import { t as shared } from '#ui/messages.ts'
import { PortalPage } from '#ui/portal-page.tsx'
import { everyLanguage } from '../every-language.ts'
import { t } from '../messages.ts'
import { inLanguage, paths } from '../paths.ts'
import type { Register } from '../register.ts'
import { FieldList } from './field-list.tsx'

type Props = { locale: Locale; demo: boolean; register: Register; counts: Map<string, number> }

/** The six fields of the plan. */
export function FieldsPage({ locale, demo, register, counts }: Props) {
  const text = t(locale)
  return (
    <PortalPage
      title={text.fieldsTitle}
      description={text.fieldsIntro}
      {...{ locale, demo }}
      path={paths.fields}
      alternates={everyLanguage(paths.fields)}
      crumbs={[{ label: shared(locale).home, href: inLanguage(locale, paths.home) }, { label: text.fieldsTitle }]}
    >
      <div class="wrap">
        <div class="intro">
          <h1>{text.fieldsTitle}</h1>
          <p>{text.fieldsIntro}</p>
        </div>
      </div>
      <div class="wrap">
        <FieldList {...{ register, counts, locale }} level="h2" />
      </div>
    </PortalPage>
  )
}
