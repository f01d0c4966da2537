import type { Locale } from '#platform/i18n.ts'
import { type Fact, Facts } from '#ui/facts.tsx'
import { Steps } from '#ui/steps.tsx'
import { t } from '../messages.ts'
import { inLanguage, paths } from '../paths.ts'
import type { Model } from '../queries/exemplars.ts'

/** How to do the same, within a story: what it needs, what it costs, the steps. */
export function ModelBrief({ model, locale }: { model: Model; locale: Locale }) {
  const text = t(locale)
  const lang = locale === 'vi' ? undefined : 'vi'
  return (
    <>
      <h2 id="lam-theo">{text.doTheSame}</h2>
      <div lang={lang}>
        <p>
          <b>{model.name}.</b> {model.conditions}
        </p>
        <ModelFacts {...{ model, locale }} />
        <Steps items={model.steps.map(({ title, text: how }) => ({ title, children: how && <p>{how}</p> }))} />
      </div>
      <p class="no-print">
        <a class="btn" href={inLanguage(locale, paths.model(model.slug))}>
          {text.fullModel}
        </a>
      </p>
    </>
  )
}

/** What a way of doing things costs and when it shows. */
export function ModelFacts({ model, locale }: { model: Model; locale: Locale }) {
  const text = t(locale)
  const items: Fact[] = [
    { label: text.cost, value: model.cost },
    { label: text.duration, value: model.duration },
  ]
  return <Facts items={items.filter(({ value }) => value)} />
}
