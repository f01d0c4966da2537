import type { Locale } from '#platform/i18n.ts'
import { Empty } from '#ui/empty.tsx'
import { t as shared } from '#ui/messages.ts'
import { Pagination } from '#ui/pagination.tsx'
import { PortalPage } from '#ui/portal-page.tsx'
import { everyLanguage } from '../every-language.ts'
import { t } from '../messages.ts'
import { inLanguage, paged, paths } from '../paths.ts'
import type { WithModel } from '../queries/models.ts'
import type { Register } from '../register.ts'
import { ModelCards } from './model-cards.tsx'

type Props = {
  locale: Locale
  demo: boolean
  register: Register
  models: WithModel[]
  page: number
  pages: number
}

/** Ways that work, for others to follow; those that most places follow stand first. */
export function ModelsPage({ locale, demo, register, models, page, pages }: Props) {
  const text = t(locale)
  return (
    <PortalPage
      title={text.modelsTitle}
      description={text.modelsIntro}
      {...{ locale, demo }}
      path={paged(paths.models, page)}
      alternates={everyLanguage(paths.models)}
      crumbs={[{ label: shared(locale).home, href: inLanguage(locale, paths.home) }, { label: shared(locale).models }]}
    >
      <div class="wrap">
        <div class="intro">
          <h1>{text.modelsTitle}</h1>
          <p>{text.modelsIntro}</p>
          <p>
            <a class="btn" href={inLanguage(locale, paths.need)}>
              {text.toNeed}
            </a>
          </p>
        </div>
      </div>
      <div class="wrap flow">
        {models.length > 0 ? (
          <ModelCards {...{ models, register, locale }} level="h2" />
        ) : (
          <Empty title={text.nModels(0)}>{text.noneFollowed}</Empty>
        )}
        <Pagination {...{ page, pages }} href={(it) => paged(inLanguage(locale, paths.models), it)} />
      </div>
    </PortalPage>
  )
}
