import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { type Option, Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { t as listWords } from '../messages/list.ts'
import { t } from '../messages/need.ts'
import type { Found, Need, Why } from '../need.ts'
import { paths } from '../paths.ts'
import type { SoughtModel } from '../queries/sought.ts'

type Props = {
  frame: Frame
  locale: Locale
  need: Need
  fields: Option[]
  /** None before anything was asked. */
  found: readonly Found<SoughtModel>[] | undefined
}

/** «I need»: the models that answer a need, each with why, by a rule told in words. */
export function NeedPage({ frame, locale, need, fields, found }: Props) {
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.title}
      crumbs={[{ label: listWords(locale).title, href: paths.list() }, { label: text.title }]}
    >
      <Head title={text.title} lead={text.lead} />
      <form class="form" method="get" action={paths.need()} noValidate>
        <Select name="linh-vuc" label={text.field} value={need.fieldId ?? ''} blank={text.anyField} options={fields} />
        <Field name="viec" label={text.words} hint={text.wordsHint} value={need.words} maxLength={200} optionalWord />
        <Field name="co" label={text.have} hint={text.haveHint} value={need.have} maxLength={200} optionalWord />
        <div class="bar">
          <Submit main>{text.seek}</Submit>
        </div>
      </form>
      {found && (
        <Section id="tim-thay" title={text.found(found.length)}>
          <p class="hint">{text.rule}</p>
          {found.length === 0 ? (
            <Empty title={text.none}>
              <p>{text.noneText}</p>
            </Empty>
          ) : (
            <Results {...{ found, locale }} />
          )}
        </Section>
      )}
    </DeskPage>
  )
}

function Results({ found, locale }: { found: readonly Found<SoughtModel>[]; locale: Locale }) {
  const text = t(locale)
  return (
    <Table
      caption={text.found(found.length)}
      captionHidden
      stack
      columns={[
        { key: 'model', label: text.model },
        { key: 'why', label: text.why },
        { key: 'points', label: text.points, numeric: true },
        { key: 'places', label: text.places, numeric: true },
      ]}
      rows={found.map(({ it, why, points }) => ({
        model: (
          <>
            <a href={paths.card(it.exemplarId)}>{it.name}</a>, {it.exemplarName}, {it.unitName}
          </>
        ),
        ...{ why: reasons(why, locale), points, places: text.nFailed(it.followers, it.failures) },
      }))}
    />
  )
}

/** Why a model was found, in words. */
export const reasons = ({ field, words, have }: Why, locale: Locale): string => {
  const text = t(locale)
  return [
    field && text.sameField,
    words.length > 0 && text.saysWords(words.join(', ')),
    have.length > 0 && text.needsThat(have.join(', ')),
  ]
    .filter(Boolean)
    .join('; ')
}
