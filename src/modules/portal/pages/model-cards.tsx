import type { Locale } from '#platform/i18n.ts'
import { Facts } from '#ui/facts.tsx'
import { t } from '../messages.ts'
import { t as spreadWords } from '../messages/spread.ts'
import { inLanguage, paths } from '../paths.ts'
import type { WithModel } from '../queries/models.ts'
import { nameIn, type Register, unitWithin } from '../register.ts'

type Props = { models: WithModel[]; register: Register; locale: Locale; level?: 'h2' | 'h3' }

/** Ways that work, each with its first steps, its cost, and how many follow it. Their words are Vietnamese as recorded. */
export function ModelCards({ models, register, locale, level: Heading = 'h3' }: Props) {
  const text = t(locale)
  const lang = locale === 'vi' ? undefined : 'vi'
  return (
    <ul class="models">
      {models.map(({ model, ...exemplar }) => {
        const field = register.fields.find(({ id }) => id === exemplar.fieldId)
        const place = register.units.get(exemplar.placeId)
        const facts = [
          { label: text.cost, value: model.cost, ...(lang && { lang }) },
          { label: text.duration, value: model.duration, ...(lang && { lang }) },
          {
            label: text.adopted,
            value: [
              text.nPlaces(exemplar.adoptions.length),
              ...(exemplar.failures.length > 0 ? [spreadWords(locale).nFailed(exemplar.failures.length)] : []),
            ].join(' · '),
          },
        ]
        return (
          <li class="model" key={exemplar.id}>
            <div>
              {field && (
                <a class="topic" href={inLanguage(locale, paths.field(field.slug))}>
                  {nameIn(field, locale)}
                </a>
              )}
              <Heading lang={lang}>
                <a href={inLanguage(locale, paths.model(model.slug))}>{model.name}</a>
              </Heading>
              <p class="soft">
                {exemplar.name}
                {place && `, ${unitWithin(place, locale)}`}
              </p>
            </div>
            <ol lang={lang}>
              {model.steps.slice(0, 3).map((step) => (
                <li key={step.title}>{step.title}</li>
              ))}
            </ol>
            <Facts items={facts.filter(({ value }) => value)} />
          </li>
        )
      })}
    </ul>
  )
}
